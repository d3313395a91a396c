package slareport.crm;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import slareport.facts.Entity;
import slareport.facts.Spelling;

/** Whether the files of one entity can be read together without counting a record twice; what speaks against it is refused. */
final class FileUnion {
    private static final Set<Entity> WITHOUT_IDS = EnumSet.of(Entity.OWNERS, Entity.VISITS, Entity.SPEND);
    private static final Set<Entity> OF_RECORDS = EnumSet.of(Entity.LEADS, Entity.DEALS);

    private final Entity entity;
    private final List<Recognised> files;
    private final List<Recognised> byHeader;
    private final Refusals refusals;

    private FileUnion(Entity entity, List<Recognised> files, Refusals refusals) {
        this.entity = entity;
        this.files = files;
        this.byHeader = files.stream().filter(Recognised::byHeader).toList();
        this.refusals = refusals;
    }

    static void check(List<Recognised> files, Refusals refusals) {
        for (Entity entity : Entity.values()) {
            List<Recognised> ofEntity =
                    files.stream().filter(file -> file.entity() == entity).toList();
            new FileUnion(entity, ofEntity, refusals).check();
        }
    }

    private void check() {
        if (files.size() < 2) {
            return;
        }
        if (Recognition.crms(byHeader.stream().map(Recognised::plan).toList()).size() > 1) {
            // two CRMs' ids of one entity could be the same and mean different records
            ask(
                    "seem to come from several programs",
                    byHeader,
                    file -> file.input().name() + " is " + Recognition.called(file.plan()));
        } else if (files.stream().anyMatch(this::isByLine)) {
            refuseLines();
        } else if (WITHOUT_IDS.contains(entity) && differ(byHeader, FileUnion::names)) {
            ask("are in tables that differ", byHeader, file -> file.input().name());
        } else if (OF_RECORDS.contains(entity)) {
            checkIds();
        }
    }

    /** One record under two ids would count twice. */
    private void checkIds() {
        List<Recognised> unnamed =
                files.stream().filter(file -> !file.plan().filesNamed()).toList();
        if (differ(unnamed, this::hasIdsOfLeads)) {
            askIds(unnamed);
        } else if (differ(byHeader, file -> LooseName.of(idHeader(file)))) {
            askIds(byHeader);
        }
    }

    private void askIds(List<Recognised> asked) {
        ask("go by different ids", asked, file -> file.input().name() + " by \"" + idHeader(file) + "\"");
    }

    private void ask(String what, List<Recognised> asked, Function<Recognised, String> described) {
        refusals.add("The " + entity.code() + " " + what + ": "
                + asked.stream().map(described).collect(Collectors.joining(", "))
                + "; name the ones that are meant in " + EntityPlan.setting(entity, "files") + ".");
    }

    private void refuseLines() {
        String id = idColumn();
        refusals.add("Of several files of " + entity.code() + " ("
                + files.stream().map(file -> file.input().name()).collect(Collectors.joining(", "))
                + ") not every one has a column " + id
                + ", so that nothing tells whether they hold the same records; keep one file or export the column " + id
                + " into all of them.");
    }

    private String idColumn() {
        return entity.required().get(0);
    }

    private boolean isByLine(Recognised file) {
        return file.plan().export().idByLine() && place(file, idColumn()) < 0;
    }

    private boolean hasIdsOfLeads(Recognised file) {
        return entity == Entity.DEALS && place(file, "deal_id") == place(file, "lead_id");
    }

    private String idHeader(Recognised file) {
        int place = place(file, idColumn());
        return place < 0 ? "" : file.header().name(place);
    }

    private static int place(Recognised file, String column) {
        return file.plan().columns().place(column, file.header());
    }

    private static Set<String> names(Recognised file) {
        Set<String> names = new TreeSet<>();
        for (int place = 0; place < file.header().width(); place++) {
            names.add(Spelling.folded(file.header().name(place)));
        }
        return names;
    }

    private static boolean differ(List<Recognised> files, Function<Recognised, ?> what) {
        return files.stream().map(what).distinct().count() > 1;
    }
}
