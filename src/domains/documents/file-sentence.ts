import type { Other } from './content/detect.ts'
import { type FileKind, kinds } from './file.ts'

type Text = { vi: string; en: string }
type Details = { name?: string; maxBytes?: number; kinds?: readonly FileKind[]; actual?: Other | FileKind }

const whatItIs: Record<Other | FileKind, Text> = {
  'windows-program': { vi: 'chương trình Windows', en: 'a Windows program' },
  program: { vi: 'chương trình máy tính', en: 'a computer program' },
  archive: { vi: 'tệp nén', en: 'an archive' },
  video: { vi: 'video', en: 'a video' },
  sound: { vi: 'tệp âm thanh', en: 'a sound file' },
  'web-page': { vi: 'trang web', en: 'a web page' },
  'other-picture': {
    vi: 'ảnh thuộc loại không được nhận (GIF, SVG, TIFF...)',
    en: 'a picture of another kind (GIF, SVG, TIFF...)',
  },
  'old-office': { vi: 'tài liệu Office đời cũ (.doc, .xls)', en: 'an old Office document (.doc, .xls)' },
  macros: { vi: 'tài liệu có chứa macro', en: 'a document with macros' },
  unknown: { vi: 'loại tệp không nhận ra được', en: 'a kind of file we do not recognise' },
  pdf: { vi: 'tài liệu PDF', en: 'a PDF' },
  png: { vi: 'ảnh PNG', en: 'a PNG picture' },
  jpeg: { vi: 'ảnh JPG', en: 'a JPG picture' },
  webp: { vi: 'ảnh WebP', en: 'a WebP picture' },
  heic: { vi: 'ảnh HEIC', en: 'a HEIC picture' },
  docx: { vi: 'tài liệu Word (DOCX)', en: 'a Word document (DOCX)' },
  xlsx: { vi: 'bảng tính Excel (XLSX)', en: 'an Excel sheet (XLSX)' },
  xml: { vi: 'tệp XML', en: 'an XML file' },
  text: { vi: 'tệp văn bản thuần', en: 'a plain text file' },
}

/** One sentence about a refused file, with its name: what is wrong and what to do. */
export function fileSentence(code: string, details: Details): Text {
  const name = details.name ?? ''
  switch (code) {
    case 'file-too-large': {
      const megabytes = Math.floor((details.maxBytes ?? 0) / 1024 / 1024)
      return {
        vi: `Tệp ${name} lớn hơn ${megabytes} MB. Hãy chụp lại với cỡ ảnh nhỏ hơn hoặc chia thành nhiều tệp.`,
        en: `The file ${name} is larger than ${megabytes} MB. Take a smaller picture or split it into several files.`,
      }
    }
    case 'file-type-refused':
      return refusedType(name, details)
    case 'file-empty':
      return {
        vi: `Tệp ${name} không có nội dung. Hãy mở thử tệp trên máy bạn, rồi chọn lại.`,
        en: `The file ${name} is empty. Open it on your device, then choose it again.`,
      }
    case 'file-infected':
      return {
        vi: `Tệp ${name} có mã độc và đã bị xoá. Hãy quét máy của bạn, rồi gửi một bản khác.`,
        en: `The file ${name} contains malware and was removed. Scan your device, then send another copy.`,
      }
    default:
      return {
        vi: `Tệp ${name} bị đứt giữa chừng hoặc đã hỏng. Hãy mở thử tệp trên máy bạn, rồi gửi lại.`,
        en: `The file ${name} is cut short or damaged. Open it on your device, then send it again.`,
      }
  }
}

function refusedType(name: string, { actual = 'unknown', kinds: accepted = [] }: Details): Text {
  const it = whatItIs[actual]
  const list = [...new Set(accepted.map((kind) => kinds[kind].extensions[0].toUpperCase()))]
  const pretends = accepted.some((kind) =>
    kinds[kind].extensions.some((ending) => name.toLowerCase().endsWith(`.${ending}`)),
  )
  return {
    vi: `Tệp ${name} ${pretends ? 'thực ra ' : ''}là ${it.vi}. Hãy gửi tệp ${joined(list, 'hoặc')}.`,
    en: `The file ${name} is ${pretends ? 'really ' : ''}${it.en}. Send a ${joined(list, 'or')} file.`,
  }
}

function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
