/** Passwords that attackers try first, from what is commonly known of leaked ones, and the portal's own obvious words. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password password1 password12 password123 passw0rd p@ssw0rd p@ssword p@ssword1 p@ssw0rd1 p@ssw0rd123 qwertyui
  qwertyuiop qwerty12 qwerty123 qwerty1234 qwer1234 1q2w3e4r 1qaz2wsx 1qaz@wsx zaq12wsx q1w2e3r4 abcd1234 abcdef12
  abc12345 abc123456 abc@1234 abc@12345 aa123456 aa12345678 a1234567 a12345678 a123456789 1234abcd 123456a@ 123456aa
  12345678 123456789 1234567890 0123456789 0987654321 87654321 11223344 12341234 12344321 123123123 123321123 147258369
  987654321 88888888 66668888 99999999 iloveyou iloveyou1 anhyeuem emyeuanh yeuem123 anhyeuem123 vietnam1 vietnam123
  vietnam@123 vietnam2026 hanoi123 saigon123 matkhau1 matkhau123 matkhau@123 matkhau2026 admin123 admin@123 admin1234
  administrator welcome1 welcome123 letmein1 football baseball superman sunshine princess trustno1 dragon12 monkey12
  computer internet samsung1 samsung123 changeme changeme123 default1 test1234 dichvucong dichvucong1 dichvucong123
  congdichvu congdvcqg dvc@2026 hochiminh dienbienphu thanhcong khongbiet khongcho conyeume giadinh1 giadinh123
  hanhphuc hanhphuc1 maiyeuem`
    .split(/\s+/)
    .filter((it) => it.length >= 8),
)
