package slareport.agreement;

import java.util.ArrayList;
import java.util.List;
import slareport.words.Texts;

/** All measures in a table for people who write an agreement, with the words that the workbook has for them. */
public final class MeasuresTable {
    private MeasuresTable() {}

    /** The table in Markdown, a line a measure. */
    public static String text() {
        Texts texts = Texts.in(Language.EN);
        StringBuilder table = new StringBuilder("| measure | what it is | formula | keys |\n|---|---|---|---|\n");
        for (MeasureCode measure : MeasureCode.values()) {
            String key = "measure." + measure.code();
            table.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            measure.code(),
                            texts.say(key + ".definition"),
                            texts.say(key + ".formula"),
                            keys(measure)));
        }
        return table.toString();
    }

    private static String keys(MeasureCode measure) {
        MeasureKeys keys = MeasureKeys.of(measure);
        List<String> words = new ArrayList<>();
        keys.required().forEach(key -> words.add("`" + key + "`"));
        keys.allowed().forEach(key -> words.add("`" + key + "`" + (key.equals("stage") ? " (by default `mql`)" : "?")));
        return String.join(", ", words);
    }
}
