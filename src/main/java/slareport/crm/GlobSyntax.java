package slareport.crm;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Globs as regular expressions: {@code *} and {@code ?} stay within a folder, {@code **} crosses folders, and there are
 * {@code [a-c]}, <code>{a,b}</code> and a backslash before what is meant as it stands.
 */
final class GlobSyntax {
    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int next;
    private boolean inChoice;

    private GlobSyntax(String glob) {
        this.glob = glob;
    }

    /** @throws PatternSyntaxException when a bracket, brace or backslash is left open */
    static Pattern compiled(String glob) {
        GlobSyntax syntax = new GlobSyntax(glob);
        while (syntax.next < glob.length()) {
            syntax.translate(glob.charAt(syntax.next++));
        }
        if (syntax.inChoice) {
            throw syntax.mistake("open brace");
        }
        return Pattern.compile(syntax.regex.toString(), Pattern.DOTALL);
    }

    private void translate(char c) {
        switch (c) {
            case '*' -> {
                boolean crossesFolders = accept('*');
                regex.append(crossesFolders ? ".*" : "[^/]*");
            }
            case '?' -> regex.append("[^/]");
            case '[' -> translateBracket();
            case '{' -> {
                if (inChoice) {
                    throw mistake("brace within braces");
                }
                inChoice = true;
                regex.append("(?:");
            }
            case '}' -> regex.append(inChoice ? ")" : "\\}");
            case ',' -> regex.append(inChoice ? "|" : ",");
            case '\\' -> {
                if (next == glob.length()) {
                    throw mistake("nothing behind the backslash");
                }
                appendLiteral(glob.charAt(next++));
            }
            default -> appendLiteral(c);
        }
        inChoice &= c != '}';
    }

    private void translateBracket() {
        regex.append("[[^/]&&[");
        if (accept('!')) {
            regex.append('^');
        }
        int first = next;
        while (next < glob.length() && (glob.charAt(next) != ']' || next == first)) {
            char c = glob.charAt(next++);
            boolean isRange = c == '-' && next > first + 1;
            if (isRange) {
                regex.append('-');
            } else {
                appendLiteral(c);
            }
        }
        if (!accept(']')) {
            throw mistake("open bracket");
        }
        regex.append("]]");
    }

    private boolean accept(char c) {
        boolean isThere = next < glob.length() && glob.charAt(next) == c;
        next += isThere ? 1 : 0;
        return isThere;
    }

    private void appendLiteral(char c) {
        if (!Character.isLetterOrDigit(c) && c < 0x80) {
            regex.append('\\');
        }
        regex.append(c);
    }

    private PatternSyntaxException mistake(String what) {
        return new PatternSyntaxException(what, glob, next - 1);
    }
}
