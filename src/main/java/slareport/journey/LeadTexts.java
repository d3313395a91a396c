package slareport.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;

/** The columns of leads that rules can name: their texts, whether their dates are filled in, and their team. */
final class LeadTexts {
    static final String TEAM = "team";

    private final CrmFacts facts;
    private final Teams teams;

    LeadTexts(CrmFacts facts, Teams teams) {
        this.facts = facts;
        this.teams = teams;
    }

    /** The column of a name, or null when no export has it. */
    @Nullable TextColumn column(String name) {
        if (name.equals(TEAM)) {
            return facts.has(Entity.OWNERS, TEAM) && facts.has(Entity.LEADS, "owner") ? team() : null;
        }
        if (!facts.has(Entity.LEADS, name)) {
            return null;
        }
        int text = facts.leadSchema().texts().indexOf(name);
        return text >= 0 ? text(name, text) : date(name);
    }

    private TextColumn text(String name, int place) {
        Dictionary dictionary = facts.vocabulary().of(name);
        return TextColumn.of(dictionary, lead -> facts.leads().text(place, lead));
    }

    private TextColumn team() {
        return TextColumn.of(
                facts.vocabulary().of(TEAM), lead -> teams.of(facts.leads().text(LeadSchema.OWNER, lead)));
    }

    private @Nullable TextColumn date(String name) {
        List<String> dates = facts.leadSchema().dates();
        int place = dates.indexOf(name);
        if (place < 0) {
            return null;
        }
        Dictionary filledIn = new Dictionary();
        int yes = filledIn.code("yes");
        return TextColumn.of(
                filledIn, lead -> facts.leads().date(place, lead) == EpochMicros.NONE ? Dictionary.EMPTY : yes);
    }
}
