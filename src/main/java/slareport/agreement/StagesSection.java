package slareport.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import slareport.agreement.yaml.YamlMapping;
import slareport.agreement.yaml.YamlValue;
import slareport.facts.Spelling;

/** Reads {@code stages}, in order, and sees that no two of them can be taken for one another. */
final class StagesSection {
    private static final List<String> KEYS = List.of("id", "name", "values", "date-column", "criteria");
    /** A clock starts at one of these or at a stage. */
    private static final Set<String> TAKEN_BY_CLOCKS = Set.of("created", "assigned");

    private final List<Stage> stages = new ArrayList<>();
    private final Set<String> withCriteria = new HashSet<>();
    private final Map<String, String> stageByValue = new HashMap<>();
    private final Map<String, String> stageByDateColumn = new HashMap<>();
    private boolean whole = true;

    private StagesSection() {}

    /** The stages as far as they could be read. */
    static StageList read(YamlValue list) {
        StagesSection section = new StagesSection();
        List<YamlValue> items = list.items();
        items.forEach(section::readStage);
        if (list.isList() && items.isEmpty()) {
            list.refuse("\"stages\" is empty; expected at least one stage, as in {id: lead, name: Lead}.");
        }
        return new StageList(section.stages, section.withCriteria, section.whole && !items.isEmpty());
    }

    private void readStage(YamlValue item) {
        Optional<YamlMapping> mapping = item.mapping();
        mapping.ifPresent(stage -> stage.onlyKnows("a stage", KEYS));
        Optional<String> id = mapping.flatMap(stage -> stage.required("id", "id: mql"))
                .flatMap(value -> value.as(NameForms::stageId));
        if (mapping.isEmpty() || id.isEmpty()) {
            whole = false;
            return;
        }
        if (stages.stream().anyMatch(other -> other.id().equals(id.get()))) {
            item.refuse("the stage " + id.get() + " is listed twice; expected each id once: delete one of the two.");
            return;
        }
        if (TAKEN_BY_CLOCKS.contains(id.get())) {
            item.refuse("a stage cannot have the id " + id.get()
                    + ", which \"clock-from\" uses for another start; expected another id.");
        }
        add(item, mapping.get(), id.get());
    }

    private void add(YamlValue item, YamlMapping mapping, String id) {
        String name = mapping.optional("name").flatMap(YamlValue::text).orElse(id);
        List<String> values = new ArrayList<>();
        claim(id, id, item, stageByValue, "the CRM value");
        mapping.optional("values")
                .ifPresent(list -> list.items()
                        .forEach(value -> value.text().ifPresent(text -> {
                            values.add(text);
                            claim(text, id, value, stageByValue, "the CRM value");
                        })));
        Optional<YamlValue> dateColumn = mapping.optional("date-column");
        String column =
                dateColumn.flatMap(YamlValue::text).map(NameForms::column).orElse(id + "_at");
        claim(column, id, dateColumn.orElse(item), stageByDateColumn, "the date column");
        if (mapping.has("criteria")) {
            withCriteria.add(id);
        }
        Optional<Rule> criteria = mapping.optional("criteria").flatMap(RuleSection::read);
        refuseOrder(item, id);
        stages.add(new Stage(id, name, values, column, criteria.orElse(null)));
    }

    private static void claim(String word, String id, YamlValue where, Map<String, String> claimed, String what) {
        String owner = claimed.putIfAbsent(Spelling.folded(word), id);
        if (owner != null && !owner.equals(id)) {
            where.refuse(what + " \"" + word + "\" belongs to the stage " + owner + " already; expected " + what
                    + " of " + id + " to be its own: delete it from one of the two.");
        }
    }

    private void refuseOrder(YamlValue item, String id) {
        if (id.equals(Stage.VISIT) && !stages.isEmpty()) {
            item.refuse("the stage visit comes after another one; expected it first, since visits are not leads yet.");
        }
        if (id.equals(Stage.LEAD)
                && stages.stream().anyMatch(other -> other.id().equals(Stage.CUSTOMER))) {
            item.refuse("the stage lead comes after customer; expected the stages in order, the sale last.");
        }
    }
}
