package slareport.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.crm.FileProfile;
import slareport.crm.InputFile;
import slareport.crm.UnreadFile;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.facts.RejectedRow;

/** Puts what was seen of the files into the settings. */
final class SetupFindings {
    private static final BigDecimal USUAL_LIMIT = new BigDecimal("0.05");
    private static final int MOST_WORDS = 40;

    private final Wording wording;
    private final SetupDraft setup;
    private final Seen seen;

    /** The entities whose rows stand in files that are another entity's first of all. */
    private final Set<Entity> beside = new HashSet<>();

    SetupFindings(Wording wording, SetupDraft setup, Seen seen) {
        this.wording = wording;
        this.setup = setup;
        this.seen = seen;
        Set<String> taken = new HashSet<>();
        for (InputFile file : seen.files()) {
            if (!taken.add(file.path() + "\n" + file.part())) {
                beside.add(file.entity());
            }
        }
    }

    /** Enters everything but the names of the files. */
    void enter() {
        for (UnreadFile file : seen.notRead()) {
            setup.common().remark(wording.say("unread", file.file()));
        }
        for (Entity entity : Entity.values()) {
            List<FileProfile> profiles = seen.of(entity);
            if (!profiles.isEmpty()) {
                profiles.forEach(profile -> describe(entity, profile));
                if (!beside.contains(entity)) {
                    enterFormat(entity, profiles);
                }
                profiles.stream()
                        .filter(FileProfile::endsOpen)
                        .findFirst()
                        .ifPresent(profile -> setup.of(entity)
                                .set(
                                        SetupDraft.FINAL_LINE_END,
                                        "optional",
                                        Notice.of("settled.line-end", profile.file())));
                enterRejects(entity);
                enterUnknownWords(entity);
            }
        }
    }

    /** Names the files of every entity in some way; those that stand in another's files are found by their headers. */
    void enterFiles(Function<List<InputFile>, List<String>> naming) {
        for (Entity entity : Entity.values()) {
            List<InputFile> files = seen.filesOf(entity);
            List<String> names = naming.apply(files);
            if (!files.isEmpty() && !beside.contains(entity) && !names.isEmpty()) {
                setup.of(entity).set("files", YamlText.list(names), null);
            } else {
                setup.of(entity).remove("files");
            }
        }
    }

    private void describe(Entity entity, FileProfile profile) {
        String crm = profile.crm() == null ? profile.export() : profile.crm() + ", " + profile.export();
        setup.of(entity)
                .remark(
                        beside.contains(entity)
                                ? wording.say("entity.beside", profile.file(), profile.rows(), crm)
                                : wording.say(
                                        "file.seen",
                                        profile.file(),
                                        profile.rows(),
                                        profile.charset(),
                                        profile.delimiter(),
                                        crm));
    }

    private void enterFormat(Entity entity, List<FileProfile> profiles) {
        EntityDraft draft = setup.of(entity);
        String crm = only(profiles, FileProfile::crm);
        if (!crm.isEmpty()) {
            String id = profiles.get(0).export();
            draft.set("preset", id.substring(0, id.indexOf('/')), Notice.of("settled.preset", crm));
        }
        String delimiter = only(profiles, FileProfile::delimiter);
        if (!delimiter.isEmpty() && !delimiter.equals("\",\"")) {
            draft.set("delimiter", delimiter, Notice.of("settled.delimiter"));
        }
        String charset = only(profiles, FileProfile::charset).toLowerCase(Locale.ROOT);
        if (charset.equals("windows-1252") || charset.equals("iso-8859-1")) {
            draft.set("charset", charset, Notice.of("settled.charset"));
        }
    }

    /** What all files have in common, empty where they differ or have nothing. */
    private static String only(List<FileProfile> profiles, Function<FileProfile, @Nullable String> part) {
        List<String> all = profiles.stream()
                .map(profile -> String.valueOf(part.apply(profile)))
                .distinct()
                .toList();
        return all.size() == 1 && !all.get(0).equals("null") ? all.get(0) : "";
    }

    /** Where more rows are rejected than usual, the limit is raised to the next whole percent. */
    private void enterRejects(Entity entity) {
        seen.facts().files().stream()
                .filter(file -> file.entity() == entity && file.rows() > 0)
                .max(Comparator.comparing(SetupFindings::rejectedShare))
                .filter(file -> rejectedShare(file).compareTo(USUAL_LIMIT) > 0)
                .ifPresent(file -> {
                    BigDecimal percent = rejectedShare(file).movePointRight(2).setScale(0, RoundingMode.UP);
                    Map<String, Long> causes = seen.rejects().stream()
                            .filter(row -> row.entity() == entity && row.file().equals(file.file()))
                            .collect(Collectors.groupingBy(this::cause, Collectors.counting()));
                    String most = causes.entrySet().stream()
                            .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .orElse("");
                    setup.of(entity)
                            .set(
                                    "reject-limit",
                                    percent.toPlainString() + "%",
                                    Notice.of("reject.limit", file.rejected(), file.rows(), file.file(), most));
                });
    }

    private static BigDecimal rejectedShare(FileCounts file) {
        return BigDecimal.valueOf(file.rejected())
                .divide(BigDecimal.valueOf(Math.max(1, file.rows())), 6, RoundingMode.UP);
    }

    private String cause(RejectedRow row) {
        String reason = wording.say("reject." + row.reason().name().toLowerCase(Locale.ROOT));
        return row.column().isEmpty() ? reason : reason + " (" + row.column() + ")";
    }

    private void enterUnknownWords(Entity entity) {
        for (String column : WordValues.columns(entity)) {
            List<WordCount> words = WordValues.unknown(seen, entity, column);
            if (!words.isEmpty()) {
                setup.of(entity)
                        .listUnknown(column, words.stream().limit(MOST_WORDS).toList());
            }
        }
    }
}
