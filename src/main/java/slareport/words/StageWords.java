package slareport.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slareport.agreement.Agreement;
import slareport.agreement.Stage;

/** The names of the agreement's stages. */
public final class StageWords {
    private static final Pattern ABBREVIATION = Pattern.compile(".*\\(([\\p{Lu}\\p{N}]{2,6})\\)\\s*");

    private final Agreement agreement;

    public StageWords(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The stage's whole name; the id of a stage that the agreement does not list. */
    public String name(String id) {
        int index = agreement.indexOfStage(id);
        return index < 0 ? id : agreement.stages().get(index).name();
    }

    /** The abbreviation that the name gives in brackets, as MQL, else the whole name. */
    public String shortName(String id) {
        Matcher abbreviation = ABBREVIATION.matcher(name(id));
        return abbreviation.matches() ? abbreviation.group(1) : name(id);
    }

    /** The abbreviation of a stage's name. */
    public String shortName(Stage stage) {
        return shortName(stage.id());
    }
}
