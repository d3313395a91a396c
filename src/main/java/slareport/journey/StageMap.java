package slareport.journey;

import java.util.Arrays;
import java.util.List;
import slareport.agreement.Agreement;
import slareport.agreement.Stage;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Spelling;

/** The stages of an agreement, and where the exports tell of them. Stages are numbers in the agreement's order. */
public final class StageMap {
    /** No such stage. */
    public static final int NONE = -1;

    private final Agreement agreement;
    private final int size;
    private final boolean[] ofLeads;
    private final boolean[] optional;
    private final int[] dateColumns;
    private final int[] stageOfCode;

    StageMap(Agreement agreement, CrmFacts facts) {
        this.agreement = agreement;
        List<Stage> stages = agreement.stages();
        this.size = stages.size();
        this.ofLeads = new boolean[size];
        this.optional = new boolean[size];
        this.dateColumns = new int[size];
        int lead = agreement.indexOfStage(Stage.LEAD);
        for (int stage = 0; stage < size; stage++) {
            String id = stages.get(stage).id();
            ofLeads[stage] = !id.equals(Stage.VISIT);
            optional[stage] = stage < lead || id.equals(Stage.SUBSCRIBER);
            dateColumns[stage] =
                    facts.leadSchema().dates().indexOf(stages.get(stage).dateColumn());
        }
        Dictionary names = facts.vocabulary().of("stage");
        stageOfCode = new int[names.size()];
        Arrays.fill(stageOfCode, NONE);
        for (int code = 1; code < stageOfCode.length; code++) {
            stageOfCode[code] = stageNamed(Spelling.folded(names.text(code)));
        }
    }

    private int stageNamed(String folded) {
        for (int stage = 0; stage < size; stage++) {
            Stage candidate = agreement.stages().get(stage);
            if (Spelling.folded(candidate.id()).equals(folded)
                    || candidate.values().stream().map(Spelling::folded).anyMatch(folded::equals)) {
                return stage;
            }
        }
        return NONE;
    }

    /** How many stages there are. */
    public int size() {
        return size;
    }

    /** The number of a stage, or {@link #NONE}. */
    public int indexOf(String id) {
        return agreement.indexOfStage(id);
    }

    /** The number of the stage after one, or {@link #NONE}. */
    public int after(int stage) {
        return stage == NONE || stage + 1 >= size ? NONE : stage + 1;
    }

    /** The stage that a code of the dictionary {@code stage} stands for, or {@link #NONE}. */
    int ofCode(int code) {
        return stageOfCode[code];
    }

    /** The place of the stage's date among the lead's dates, or -1. */
    int dateColumn(int stage) {
        return dateColumns[stage];
    }

    /** Whether leads enter the stage at all; visits are counted elsewhere. */
    public boolean isOfLeads(int stage) {
        return ofLeads[stage];
    }

    /** Whether a lead need not have passed through the stage. */
    boolean isOptional(int stage) {
        return optional[stage];
    }
}
