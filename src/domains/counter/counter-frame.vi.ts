export const vi = { desk: 'Bàn làm việc', booths: 'Quầy và gọi số', waitingTimes: 'Thời gian chờ' }
