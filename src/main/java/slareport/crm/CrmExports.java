package slareport.crm;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import slareport.agreement.Agreements;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.failure.UserError;
import slareport.guard.ArrivedFile;
import slareport.guard.Doubt;
import slareport.guard.ExportColumns;
import slareport.guard.Guard;
import slareport.guard.Guards;

/** The exports of one night: which files there are, and how each entity is read. */
public final class CrmExports {
    private final Agreements agreements;
    private final AgreedColumns columns;
    private final Guards guards;
    private final List<UnreadFile> notRead;
    private final List<ExportFile> files = new ArrayList<>();
    private final List<String> recognised = new ArrayList<>();

    private CrmExports(Agreements agreements, AgreedColumns columns, Guards guards, List<UnreadFile> notRead) {
        this.agreements = agreements;
        this.columns = columns;
        this.guards = guards;
        this.notRead = List.copyOf(notRead);
    }

    /**
     * Finds the files of a folder and looks at their headers.
     *
     * @param zone zone of timestamps without an offset where the setup names none
     * @param guards told of the files once it is known what they are, and of what is doubtful while they are read
     * @throws UserError of kind USAGE when the setup cannot be followed; of kind INPUTS when the folder is missing or
     *     holds neither leads nor deals, a file cannot be used, or a guard refuses it
     */
    public static CrmExports find(Path folder, ExportSetup setup, Agreements agreements, ZoneId zone, Guards guards) {
        AgreedColumns columns = new AgreedColumns(agreements);
        AgreedWords words = new AgreedWords(agreements);
        Map<Entity, EntityPlan> plans = EntityPlans.of(setup, columns, words, zone);
        PresetPlans presets = new PresetPlans(words);
        FolderShare share = ExportFolder.share(folder, plans.values());
        ExportSurvey survey = new ExportSurvey(plans);
        List<Recognised> recognised = survey.of(share);
        guards.arrivals()
                .check(
                        folder,
                        recognised.stream()
                                .map(Recognised::input)
                                .map(input -> new ArrivedFile(input.entity().code(), input.name(), input.path()))
                                .toList());
        guards.refuse(survey.broken().stream()
                .map(
                        file -> new Doubt(
                                Guard.UNFINISHED,
                                file.file(),
                                file.sentence(),
                                "It may be an export that is not whole; wait for it, export it again, or take it out of the folder."))
                .toList());
        Refusals refusals = survey.refusals();
        CrmExports exports = new CrmExports(agreements, columns, guards, survey.notRead());
        recognised.forEach(file -> exports.add(file, presets, refusals));
        exports.checkConfiguredHeaders(plans);
        refusals.throwIfAny();
        checkEnough(folder, recognised, survey);
        return exports;
    }

    /** The files to be read, by entity and name. */
    public List<InputFile> files() {
        return files.stream().map(ExportFile::input).toList();
    }

    /** A sentence for each file that was taken for a CRM's, or that its header alone tells, to be said aloud. */
    public List<String> recognised() {
        return List.copyOf(recognised);
    }

    /** The tables that are not read, to be said aloud. */
    public List<UnreadFile> notRead() {
        return notRead;
    }

    /**
     * How a file was understood, for which it is read through.
     *
     * @throws UserError when the file cannot be read to its end
     */
    public FileProfile profile(InputFile input) {
        for (ExportFile file : files) {
            if (file.input().equals(input)) {
                return ProfileScan.of(file, new WordSense(agreements));
            }
        }
        throw new IllegalArgumentException(input.name() + " is none of these exports");
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
                        file, facts.open(entity, file.name(), file.columnNames()), facts, rejects, guards));
            }
        }
        return new FilesReading(entity, readings);
    }

    private void add(Recognised file, PresetPlans presets, Refusals refusals) {
        Entity entity = file.entity();
        EntityPlan plan = presets.complete(file.plan());
        Columns bound = plan.columns().bind(file.header(), file.input().name(), refusals);
        Set<String> compared = columns.comparedOf(entity);
        Set<String> numbers = new LinkedHashSet<>(AgreedColumns.numbersOf(entity));
        numbers.addAll(compared);
        if (file.byHeader() || !plan.export().isCanonical()) {
            recognised.add(file.input().name() + " is read as " + Recognition.called(plan) + ".");
        }
        files.add(new ExportFile(
                file.input(),
                plan,
                file.shape().format(),
                file.header(),
                bound.withNumbersOf(compared),
                columns.datesOf(entity),
                numbers));
    }

    private static void checkEnough(Path folder, List<Recognised> files, ExportSurvey survey) {
        if (files.stream().anyMatch(file -> file.entity() == Entity.LEADS || file.entity() == Entity.DEALS)) {
            return;
        }
        Refusals refusals = new Refusals(UserError.Kind.INPUTS);
        if (files.isEmpty() && survey.notRead().isEmpty()) {
            refusals.add("The exports folder " + folder
                    + " holds no CSV file; put the CRM's exports there, leads or deals at least.");
        } else {
            refusals.add(
                    "The CSV files of " + folder + " are neither leads nor deals by their names and headers; say in "
                            + EntityPlan.setting(Entity.LEADS, "files") + " or "
                            + EntityPlan.setting(Entity.DEALS, "files") + " which ones are, and in "
                            + EntityPlan.setting(Entity.LEADS, "columns") + " how they call things.");
            refusals.add("Leads need a column each for " + String.join(" and ", Entity.LEADS.required())
                    + ", deals for " + String.join(" and ", Entity.DEALS.required()) + ".");
            survey.notRead().forEach(file -> refusals.add(file.sentence()));
            survey.strangers().forEach(refusals::add);
        }
        refusals.throwIfAny();
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
