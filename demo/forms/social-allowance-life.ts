import type { Rule } from '#eforms'
import { choice, count, line, page, text, when, yesNo } from './form.ts'

/** What only form 1đ asks: how a person with a severe disability lives and who helps. */
export const dailyLife = (rule: Rule) =>
  page(
    'life',
    text('Cuộc sống hằng ngày', 'Daily life'),
    {
      works: yesNo('Có đi làm không?', 'Does the person work?', { official: '1đ.8' }),
      work: line('Làm gì, thu nhập mỗi tháng?', 'What, and what is the income?', {
        official: '1đ.8.1',
        rule: when('works', { const: 'yes' }),
      }),
      marriage: choice(
        'Tình trạng hôn nhân',
        'Marital status',
        {
          single: ['Chưa kết hôn', 'Never married'],
          married: ['Đang có vợ hoặc chồng', 'Married'],
          divorced: ['Đã ly hôn', 'Divorced'],
          widowed: ['Vợ hoặc chồng đã mất', 'Widowed'],
        },
        { official: '1đ.9' },
      ),
      childCount: count('Có mấy con?', 'How many children?', { official: '1đ.10' }, { maximum: 20 }),
      youngChildren: count(
        'Trong đó mấy con dưới 36 tháng tuổi?',
        'Of them, how many are under 36 months?',
        {
          official: '1đ.10.1',
        },
        { maximum: 10 },
      ),
      selfCare: choice(
        'Tự lo ăn uống, vệ sinh được không?',
        'Can the person eat and wash alone?',
        {
          alone: ['Tự làm được', 'Alone'],
          helped: ['Cần người giúp', 'With help'],
          unable: ['Không tự làm được', 'Not at all'],
        },
        { official: '1đ.11' },
      ),
      careGiver: line('Ai đang chăm sóc? Họ tên, quan hệ', 'Who cares for the person? Name and relation', {
        official: '1đ.12',
        optional: true,
      }),
    },
    { rule },
  )
