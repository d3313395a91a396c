package slareport.crm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.facts.Entity;
import slareport.failure.UserError;

/** Goes through the files of the folder and settles what each of them is. */
final class ExportSurvey {
    private final Map<Entity, EntityPlan> plans;
    private final Recognition recognition;
    private final Refusals refusals = new Refusals(UserError.Kind.INPUTS);
    private final List<Recognised> files = new ArrayList<>();
    private final List<UnreadFile> notRead = new ArrayList<>();
    /** Tables that nobody could look into, so that they may be exports. */
    private final List<UnreadFile> broken = new ArrayList<>();

    private final List<String> strangers = new ArrayList<>();
    /** Entities of which the folder has files by their names, or of which files are configured. */
    private final Set<Entity> named = EnumSet.noneOf(Entity.class);

    ExportSurvey(Map<Entity, EntityPlan> plans) {
        this.plans = plans;
        this.recognition = new Recognition(plans);
    }

    /** What every file is, by entity and name; what is wrong is collected. */
    List<Recognised> of(FolderShare share) {
        share.claimed().forEach(this::lookAtClaimed);
        List<Recognised> misnamed = files.stream().filter(this::isMisnamed).toList();
        Set<InputFile> misleading = misnamed.stream().map(Recognised::input).collect(Collectors.toSet());
        share.claimed().stream()
                .filter(input -> !misleading.contains(input))
                .forEach(input -> named.add(input.entity()));
        plans.values().stream().filter(EntityPlan::filesNamed).forEach(plan -> named.add(plan.entity()));
        Set<Entity> unnamed = EnumSet.allOf(Entity.class);
        unnamed.removeAll(named);
        notRead.addAll(share.passedOver());
        misnamed.forEach(file -> lookAgain(file, unnamed));
        share.open().forEach(file -> lookAtOpen(file, unnamed));
        notRead.addAll(broken);
        settleByOthers();
        addBesides(unnamed);
        FileUnion.check(files, refusals);
        files.sort((a, b) -> InputFile.IN_ORDER.compare(a.input(), b.input()));
        return files;
    }

    /** The tables that are not read, to be said aloud. */
    List<UnreadFile> notRead() {
        return notRead;
    }

    /** What the columns of the tables are called that are no export as they stand. */
    List<String> strangers() {
        return strangers;
    }

    /** Tables that may be exports but cannot be looked into; none where every export is told by its name. */
    List<UnreadFile> broken() {
        return files.stream().anyMatch(Recognised::byHeader) ? broken : List.of();
    }

    Refusals refusals() {
        return refusals;
    }

    private void lookAtClaimed(InputFile input) {
        try {
            EntityPlan plan = plan(input.entity());
            FileShape shape = FileShape.of(input, plan.format(), header -> recognition.known(header, input.entity()));
            if (shape.header().isEmpty()) {
                refusals.add(input.name() + " is empty; expected a line with the names of its columns.");
                return;
            }
            Header header = shape.header().get();
            Optional<String> delimiter = OtherDelimiter.of(header, shape.format());
            if (delimiter.isPresent()) {
                refusals.add(input.name() + " has one column under the delimiter "
                        + OtherDelimiter.name(shape.format().delimiter())
                        + ", but its first line is divided by " + delimiter.get() + "; set "
                        + plan.setting("delimiter") + " to " + delimiter.get() + ".");
                return;
            }
            files.add(new Recognised(input, shape, header, recognition.ofEntity(input.entity(), header), false));
        } catch (UserError e) {
            refusals.addAll(e);
        }
    }

    /** Whether a file is an entity's by a usual name, and by its header is none of it. */
    private boolean isMisnamed(Recognised file) {
        EntityPlan plan = plan(file.entity());
        return !plan.filesNamed()
                && plan.columns().headers().isEmpty()
                && file.plans().stream().noneMatch(one -> one.columns().fits(file.header()));
    }

    private void lookAgain(Recognised file, Set<Entity> entities) {
        List<EntityPlan> best = recognition.ofAny(entities, file.header());
        if (!best.isEmpty()) {
            InputFile input = file.input().as(best.get(0).entity());
            files.set(files.indexOf(file), new Recognised(input, file.shape(), file.header(), best, true));
        }
    }

    private void lookAtOpen(FoundFile file, Set<Entity> entities) {
        InputFile input = file.as(Entity.LEADS);
        try {
            FormatChoice choice = plan(Entity.LEADS).format();
            FileShape shape = FileShape.of(input, choice, header -> recognition.known(header, null));
            Header header = shape.header().orElse(null);
            if (header == null) {
                broken.add(new UnreadFile(file.name(), "it is empty.", false));
                return;
            }
            List<EntityPlan> best = recognition.ofAny(entities, header);
            List<EntityPlan> named =
                    best.isEmpty() ? recognition.ofAny(EnumSet.allOf(Entity.class), header) : List.of();
            if (!named.isEmpty()) {
                EntityPlan plan = named.get(0);
                notRead.add(new UnreadFile(
                        file.name(),
                        "it looks like " + Recognition.called(plan) + ", but the files of "
                                + plan.entity().code() + " are told by their names (" + plan.setting("files") + ").",
                        false));
            } else if (best.isEmpty()) {
                String resemblance = recognition.resemblance(entities, header);
                strangers.add(file.name() + ": " + header.described("lead_id", recognition.known(header, null) > 0));
                notRead.add(
                        resemblance.isEmpty()
                                ? new UnreadFile(file.name(), "its header is that of no export known here.", true)
                                : new UnreadFile(file.name(), resemblance + ".", false));
            } else {
                files.add(new Recognised(file.as(best.get(0).entity()), shape, header, best, true));
            }
        } catch (UserError e) {
            String why = String.join(" ", e.sentences());
            String subject = file.name() + " ";
            broken.add(new UnreadFile(
                    file.name(), why.startsWith(subject) ? "it " + why.substring(subject.length()) : why, false));
        }
    }

    /** A header that several CRMs could have written is taken for that of the CRM that wrote the other files. */
    private void settleByOthers() {
        Set<String> sure = Recognition.crms(files.stream()
                .filter(file -> file.isSettled() && !file.plan().export().isCanonical())
                .map(Recognised::plan)
                .toList());
        for (int i = 0; i < files.size(); i++) {
            Recognised file = files.get(i);
            if (!file.isSettled()) {
                List<EntityPlan> ofSure = file.plans().stream()
                        .filter(plan -> sure.contains(plan.export().presetId()))
                        .toList();
                files.set(i, settled(file, ofSure.isEmpty() ? file.plans() : ofSure));
            }
        }
    }

    private Recognised settled(Recognised file, List<EntityPlan> plans) {
        EntityPlan first = plans.get(0);
        boolean isOne = plans.stream().allMatch(plan -> Recognition.areAlike(first, plan, file.header()));
        if (!isOne) {
            boolean isEntity = plans.stream().map(EntityPlan::entity).distinct().count() == 1;
            refusals.add(file.input().name() + " can be "
                    + plans.stream().map(Recognition::called).collect(Collectors.joining(", or ")) + "; say which in "
                    + (isEntity
                            ? first.setting("preset")
                            : plans.stream()
                                    .map(plan -> plan.setting("files"))
                                    .distinct()
                                    .collect(Collectors.joining(" or ")))
                    + ".");
        }
        return file.settledAs(first);
    }

    private void addBesides(Set<Entity> free) {
        Set<Entity> unserved = EnumSet.copyOf(free);
        files.forEach(file -> unserved.remove(file.entity()));
        for (Recognised file : List.copyOf(files)) {
            if (!file.plan().export().isCanonical()) {
                for (EntityPlan plan : recognition.besides(file.plan(), unserved, file.header())) {
                    files.add(file.settledAs(plan));
                }
            }
        }
    }

    private EntityPlan plan(Entity entity) {
        EntityPlan plan = plans.get(entity);
        if (plan == null) {
            throw new IllegalArgumentException("no plan for " + entity);
        }
        return plan;
    }
}
