package slareport.crm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.crm.preset.Preset;
import slareport.crm.preset.PresetExport;
import slareport.crm.preset.Presets;
import slareport.facts.Entity;

/**
 * Tells by its header which export of which CRM a file is: of those whose required columns it has, the one that knows the
 * most of its headers. Equally good ones are left to the CRM of the other files; what is still open is a question.
 */
final class Recognition {
    /** With fewer, a table of another kind could be mistaken for an export. */
    private static final int FEWEST_HEADERS = 3;

    private static final int FEWEST_OF_SMALL = 2;
    private static final Set<Entity> SMALL = EnumSet.of(Entity.OWNERS, Entity.VISITS, Entity.SPEND);

    private final Map<Entity, EntityPlan> plans;

    /** A plan that a file's header fits, and the places of the headers that it knows. */
    private record Fit(EntityPlan plan, Set<Integer> places) {}

    Recognition(Map<Entity, EntityPlan> plans) {
        this.plans = plans;
    }

    /** How many headers of a table are known, by whatever it may be. */
    int known(Header header, @Nullable Entity entity) {
        return candidates(entity).stream()
                .mapToInt(plan -> plan.columns().matched(header))
                .max()
                .orElse(0);
    }

    /**
     * The best plans for a file that is the entity's by its name; more than one where it could be exports of several CRMs.
     * Where none fits, the entity's own plan, under which to say what is missing.
     */
    List<EntityPlan> ofEntity(Entity entity, Header header) {
        EntityPlan plan = plan(entity);
        if (plan.preset() == null && plan.columns().fits(header)) {
            return List.of(plan);
        }
        List<EntityPlan> best = best(candidates(entity), header, false);
        return best.isEmpty() ? List.of(nearest(plan, header)) : best;
    }

    /** The plan that lacks something and knows the most headers all the same, under which to say what is missing. */
    private EntityPlan nearest(EntityPlan own, Header header) {
        return candidates(own.entity()).stream()
                .filter(plan -> !plan.export().isBeside()
                        && !plan.columns().missing(header).isEmpty())
                .max(Comparator.comparingInt(plan -> plan.columns().matched(header)))
                .filter(plan -> plan.columns().matched(header) > own.columns().matched(header))
                .orElse(own);
    }

    /** The best plans for a file whose name tells nothing, among these entities; none where nothing fits. */
    List<EntityPlan> ofAny(Set<Entity> entities, Header header) {
        List<EntityPlan> candidates = new ArrayList<>();
        entities.forEach(entity -> candidates.addAll(candidates(entity)));
        return best(candidates, header, true);
    }

    /** What else the rows of a file hold that is an export of a CRM: other entities in other columns. */
    List<EntityPlan> besides(EntityPlan main, Set<Entity> entities, Header header) {
        return entities.stream()
                .filter(entity -> entity != main.entity())
                .flatMap(entity -> exports(entity).stream())
                .filter(export -> export.isBeside()
                        && export.presetId().equals(main.export().presetId()))
                .map(export -> plan(export.entity()).as(export))
                .filter(plan -> plan.columns().fits(header))
                .toList();
    }

    /** Which export a table resembles that is none as it stands, and what it lacks; empty where it resembles nothing. */
    String resemblance(Set<Entity> entities, Header header) {
        return entities.stream()
                .flatMap(entity -> candidates(entity).stream())
                .filter(plan -> plan.columns().matched(header) >= FEWEST_HEADERS
                        && isTold(plan, plan.columns().matched(header), header.width())
                        && !plan.columns().missing(header).isEmpty())
                .max(Comparator.comparingInt(plan -> plan.columns().matched(header)))
                .map(plan -> "it resembles " + called(plan) + ", but has no column for "
                        + plan.columns().missing(header).stream()
                                .map(column -> column + " ("
                                        + plan.columns().names(column).stream()
                                                .limit(3)
                                                .collect(Collectors.joining(", "))
                                        + ")")
                                .collect(Collectors.joining(" and ")))
                .orElse("");
    }

    /** Whether two plans read a file of this header in the same way. */
    static boolean areAlike(EntityPlan one, EntityPlan other, Header header) {
        return one.entity() == other.entity()
                && one.columns().columns(header).equals(other.columns().columns(header))
                && one.export().readsLike(other.export());
    }

    /** What a file is taken for, as in {@code activities of Zoho CRM (zoho/calls)}. */
    static String called(EntityPlan plan) {
        return plan.entity().code()
                + (plan.export().isCanonical()
                        ? " under this program's own names"
                        : " of " + plan.export().crm() + " (" + plan.export().id() + ")");
    }

    private static List<EntityPlan> best(List<EntityPlan> candidates, Header header, boolean byHeaderAlone) {
        List<Fit> fits = new ArrayList<>();
        for (EntityPlan plan : candidates) {
            if (!plan.export().isBeside() && plan.columns().fits(header)) {
                Set<Integer> places = plan.columns().matchedPlaces(header);
                if (!byHeaderAlone || isTold(plan, places.size(), header.width())) {
                    fits.add(new Fit(plan, places));
                }
            }
        }
        int most = fits.stream().mapToInt(fit -> fit.places().size()).max().orElse(0);
        fits.removeIf(fit -> fit.places().size() < most);
        // who writes this program's own names means this program
        Set<Set<Integer>> own = fits.stream()
                .filter(fit -> fit.plan().export().isCanonical())
                .map(Fit::places)
                .collect(Collectors.toSet());
        fits.removeIf(fit -> !fit.plan().export().isCanonical() && own.contains(fit.places()));
        return fits.stream().map(Fit::plan).toList();
    }

    /** Whether the headers that a plan knows of a file say enough without the file's name. */
    private static boolean isTold(EntityPlan plan, int known, int all) {
        boolean isOwn = plan.export().isCanonical();
        if (!SMALL.contains(plan.entity())) {
            return known >= (isOwn ? FEWEST_OF_SMALL : FEWEST_HEADERS);
        }
        if (known == all) {
            return known >= FEWEST_OF_SMALL;
        }
        // payrolls and price lists have owners, dates and amounts, too, but mostly something else
        boolean isWhole = isOwn && plan.entity() == Entity.OWNERS;
        return !isWhole && known >= FEWEST_HEADERS && 2 * known >= all;
    }

    private List<EntityPlan> candidates(@Nullable Entity only) {
        List<EntityPlan> candidates = new ArrayList<>();
        for (EntityPlan plan : plans.values()) {
            if (only == null || plan.entity() == only) {
                String preset = plan.preset();
                if (preset == null || preset.equals(PresetExport.CANONICAL)) {
                    candidates.add(plan);
                }
                exports(plan.entity()).forEach(export -> candidates.add(plan.as(export)));
            }
        }
        return candidates;
    }

    private List<PresetExport> exports(Entity entity) {
        String wanted = plan(entity).preset();
        List<PresetExport> exports = new ArrayList<>();
        for (Preset preset : Presets.all()) {
            for (PresetExport export : preset.exports()) {
                boolean isWanted = wanted == null || wanted.equals(preset.id()) || wanted.equals(export.id());
                if (export.entity() == entity && isWanted) {
                    exports.add(export);
                }
            }
        }
        return exports;
    }

    private EntityPlan plan(Entity entity) {
        EntityPlan plan = plans.get(entity);
        if (plan == null) {
            throw new IllegalArgumentException("no plan for " + entity);
        }
        return plan;
    }

    /** The CRMs of plans, each once, in the order of their names. */
    static Set<String> crms(List<EntityPlan> plans) {
        return plans.stream().map(plan -> plan.export().presetId()).collect(Collectors.toCollection(TreeSet::new));
    }
}
