interface OtpCredential extends Credential {
  code: string
}

/**
 * The code of a message as the phone itself offers it (WebOTP: Chrome on Android), or null where it does not, when the person says
 * no, or when `signal` ends the wait. Only on secure origins.
 */
export async function heardCode(signal: AbortSignal): Promise<string | null> {
  if (!('OTPCredential' in globalThis)) return null
  try {
    const options = { otp: { transport: ['sms'] }, signal }
    // The library of types knows no `otp` yet.
    const heard = (await navigator.credentials.get(options as CredentialRequestOptions)) as OtpCredential | null
    return heard?.code ?? null
  } catch {
    return null
  }
}
