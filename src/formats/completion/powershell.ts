import { completionWords as w } from "../../messages/en/completion.ts";

/**
 * For Windows PowerShell 5.1 and PowerShell 7. Older ones lose an empty word on its way to a program, so that a new word is said
 * by a flag. Where nothing at all is given back it completes names of files: an empty text stops it.
 */
export const powershellScript = (): string => `# ${w.head("PowerShell")}
Register-ArgumentCompleter -Native -CommandName referral, referral.cmd, referral.ps1 -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $call = @('completion', '--complete')
    if ($wordToComplete) { $words += $wordToComplete } else { $call += '--new-word' }
    $call += '--'
    $call += $words
    $lines = @(referral @call 2>$null)
    if ($lines -contains ':files' -or $lines -contains ':folders') { return }
    $found = @($lines | Where-Object { $_ -and -not $_.StartsWith(':') } | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    })
    if ($found.Count -eq 0) { '' } else { $found }
}
`;
