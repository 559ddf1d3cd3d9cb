export const vi = { official: 'Tên đầy đủ' }
