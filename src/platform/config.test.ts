import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

function sentences(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences
    throw error
  }
}

test('an empty environment is a whole configuration', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    production: false,
    demonstration: true,
    publicUrl: 'http://localhost:3000',
  })
})

test('each wrong value is named with what it should be; secrets are not repeated', () => {
  expect(sentences({ PORT: 'ninety', SECRET_KEY: 'short' })).toEqual([
    expect.stringContaining('PORT: it is "ninety"'),
    expect.stringMatching(/^SECRET_KEY: its value is not usable/),
  ])
})

test('production wants its own address and secret, and no demonstration', () => {
  expect(sentences({ NODE_ENV: 'production', DEMO: 'on' })).toHaveLength(3)
  const config = readConfig({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://dichvucong.example.vn',
    SECRET_KEY: 'k'.repeat(32),
  })
  expect(config).toMatchObject({ production: true, demonstration: false })
})

test('keys differ by purpose and stay the same', () => {
  const config = readConfig({ SECRET_KEY: 'k'.repeat(32) })
  expect(config.key('a')).toEqual(config.key('a'))
  expect(config.key('a')).not.toEqual(config.key('b'))
})
