package slareport.words;

import java.util.List;
import java.util.Set;
import slareport.agreement.Rule;

/** Rules on the columns of a lead or deal in words. */
public final class RuleWords {
    /** Columns whose name people know in their own language. */
    public static final Set<String> KNOWN_COLUMNS =
            Set.of("source", "campaign", "segment", "product", "owner", "status", "stage", "country");

    private final Texts texts;

    public RuleWords(Texts texts) {
        this.texts = texts;
    }

    /** The rule as part of a sentence. */
    public String of(Rule rule) {
        return words(rule, false);
    }

    private String words(Rule rule, boolean inner) {
        if (rule instanceof Rule.All all) {
            return bracketed(texts.all(parts(all.parts())), inner && all.parts().size() > 1);
        }
        if (rule instanceof Rule.Any any) {
            return bracketed(texts.any(parts(any.parts())), inner && any.parts().size() > 1);
        }
        if (rule instanceof Rule.In in) {
            return texts.say("rule.in", column(in.column()), texts.any(in.values()));
        }
        if (rule instanceof Rule.NotIn notIn) {
            return texts.say("rule.not.in", column(notIn.column()), texts.any(notIn.values()));
        }
        if (rule instanceof Rule.AtLeast atLeast) {
            return texts.say("rule.at.least", column(atLeast.column()), texts.number(atLeast.bound(), 6));
        }
        if (rule instanceof Rule.AtMost atMost) {
            return texts.say("rule.at.most", column(atMost.column()), texts.number(atMost.bound(), 6));
        }
        Rule.Present present = (Rule.Present) rule;
        return texts.say(present.present() ? "rule.present" : "rule.absent", column(present.column()));
    }

    private static String bracketed(String words, boolean needed) {
        return needed ? "(" + words + ")" : words;
    }

    private List<String> parts(List<Rule> parts) {
        return parts.stream().map(part -> words(part, true)).toList();
    }

    private String column(String column) {
        return KNOWN_COLUMNS.contains(column) ? texts.say("column." + column) : column;
    }
}
