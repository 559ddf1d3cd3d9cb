type Source = { code: string; version: number; address: string; day: string }

export const vi = {
  source: ({ code, version, address, day }: Source) =>
    `Thủ tục ${code}, phiên bản ${version}, đọc ngày ${day} tại ${address}`,
  page: 'Trang',
}
