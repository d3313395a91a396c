package slareport.crm;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import slareport.agreement.Agreements;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.failure.UserError;
import slareport.guard.ArrivedFile;
import slareport.guard.ExportColumns;
import slareport.guard.Guards;

/** The exports of one night: which files there are, and how each entity is read. */
public final class CrmExports {
    private final AgreedColumns columns;
    private final Guards guards;
    private final List<ExportFile> files = new ArrayList<>();

    private CrmExports(AgreedColumns columns, Guards guards) {
        this.columns = columns;
        this.guards = guards;
    }

    /**
     * Finds the files of a folder and looks at their headers.
     *
     * @param zone zone of timestamps without an offset where the setup names none
     * @param guards told of the files before any is opened, and of what is doubtful while they are read
     * @throws UserError of kind USAGE when the setup cannot be followed; of kind INPUTS when the folder is missing or
     *     holds neither leads nor deals, a file cannot be used, or a guard refuses it
     */
    public static CrmExports find(Path folder, ExportSetup setup, Agreements agreements, ZoneId zone, Guards guards) {
        AgreedColumns columns = new AgreedColumns(agreements);
        Map<Entity, EntityPlan> plans = EntityPlans.of(setup, columns, agreements, zone);
        CrmExports exports = new CrmExports(columns, guards);
        Refusals refusals = new Refusals(UserError.Kind.INPUTS);
        List<InputFile> inputs = ExportFolder.files(folder, plans.values());
        guards.arrivals()
                .check(
                        folder,
                        inputs.stream()
                                .map(input -> new ArrivedFile(input.entity().code(), input.name(), input.path()))
                                .toList());
        for (InputFile input : inputs) {
            EntityPlan plan = plans.get(input.entity());
            if (plan != null) {
                exports.look(input, plan, refusals);
            }
        }
        exports.checkConfiguredHeaders(plans);
        refusals.throwIfAny();
        return exports;
    }

    /** The files to be read, by entity and name. */
    public List<InputFile> files() {
        return files.stream().map(ExportFile::input).toList();
    }

    /** The columns of the files to be read, by entity and name. */
    public List<ExportColumns> columns() {
        return files.stream()
                .<ExportColumns>map(
                        file -> new FileColumns(file, columns.of(file.input().entity())))
                .toList();
    }

    /** Empty facts with room for the columns that the agreements name. */
    public CrmFacts emptyFacts() {
        return new CrmFacts(columns.leadSchema(), columns.dealSchema());
    }

    /**
     * Opens all files of an entity, to be read into {@code facts}, where their accounts and columns are entered at once.
     * Must be closed.
     */
    public EntityReading open(Entity entity, CrmFacts facts, RejectLog rejects) {
        List<FileReading> readings = new ArrayList<>();
        for (ExportFile file : files) {
            if (file.input().entity() == entity) {
                readings.add(new FileReading(
                        file, facts.open(entity, file.name(), file.columns().names()), facts, rejects, guards));
            }
        }
        return new FilesReading(entity, readings);
    }

    private void look(InputFile input, EntityPlan plan, Refusals refusals) {
        try (CsvFile csv = CsvFile.open(input, plan.format())) {
            Optional<Header> header = csv.header();
            if (header.isEmpty()) {
                refusals.add(input.name() + " is empty; expected a line with the names of its columns.");
                return;
            }
            Optional<String> delimiter = OtherDelimiter.of(header.get(), plan.format());
            if (delimiter.isPresent()) {
                refusals.add(input.name() + " has one column under the delimiter "
                        + OtherDelimiter.name(plan.format().delimiter())
                        + ", but its first line is divided by " + delimiter.get() + "; set "
                        + plan.setting("delimiter") + " to " + delimiter.get() + ".");
                return;
            }
            Columns bound = plan.columns().bind(header.get(), input.name(), refusals);
            Set<String> compared = columns.comparedOf(input.entity());
            Set<String> numbers = new LinkedHashSet<>(AgreedColumns.numbersOf(input.entity()));
            numbers.addAll(compared);
            files.add(new ExportFile(
                    input,
                    plan,
                    header.get(),
                    bound.withNumbersOf(compared),
                    columns.datesOf(input.entity()),
                    numbers));
        } catch (UserError e) {
            refusals.addAll(e);
        }
    }

    private void checkConfiguredHeaders(Map<Entity, EntityPlan> plans) {
        Refusals refusals = new Refusals(UserError.Kind.USAGE);
        plans.forEach((entity, plan) -> {
            List<Header> headers = files.stream()
                    .filter(file -> file.input().entity() == entity)
                    .map(ExportFile::header)
                    .toList();
            new TreeMap<>(plan.columns().headers()).forEach((column, name) -> {
                if (!headers.isEmpty()
                        && headers.stream()
                                .allMatch(header -> header.places(name).isEmpty())) {
                    refusals.add(plan.setting("columns." + column) + " is \"" + name
                            + "\", but no file of " + entity.code()
                            + " has a column of that name; write it as the export's first line does.");
                }
            });
        });
        refusals.throwIfAny();
    }
}
