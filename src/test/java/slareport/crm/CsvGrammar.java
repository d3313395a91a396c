package slareport.crm;

import java.util.ArrayList;
import java.util.List;

/** What a text means as CSV, a character at a time: slow, and plain enough to be checked by reading. A
 * doubled quote is one, also in a field without quotes around it. */
final class CsvGrammar {
    private final String text;
    private final char delimiter;
    private final List<List<String>> records = new ArrayList<>();
    private int at;

    private CsvGrammar(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The records without blank lines, those with broken quotes as empty lists; null where quotes stay open. */
    static List<List<String>> records(String text, char delimiter) {
        CsvGrammar grammar = new CsvGrammar(text, delimiter);
        while (grammar.at < text.length()) {
            if (!grammar.readRecord()) {
                return null;
            }
        }
        return grammar.records;
    }

    private boolean readRecord() {
        int start = at;
        boolean isBroken = false;
        List<String> fields = new ArrayList<>();
        do {
            String field;
            if (isNext('"')) {
                field = quoted();
                if (field == null) {
                    return false;
                }
                String behind = plain();
                isBroken |= !behind.replace(" ", "").isEmpty();
                field += behind;
            } else {
                field = plain().replace("\"\"", "\"");
            }
            fields.add(field);
        } while (skip(delimiter));
        String line = text.substring(start, at);
        if (!skip('\r') || isNext('\n')) {
            skip('\n');
        }
        if (!line.chars().allMatch(c -> c <= ' ' && c != delimiter)) {
            records.add(isBroken ? List.of() : fields);
        }
        return true;
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        skip('"');
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !skip('"')) {
                return field.toString();
            }
            field.append(c);
        }
        return null;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isNext(delimiter) && !isNext('\n') && !isNext('\r')) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isNext(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean skip(char c) {
        boolean isThere = isNext(c);
        at += isThere ? 1 : 0;
        return isThere;
    }
}
