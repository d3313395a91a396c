package slareport.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slareport.crm.CrmExports;
import slareport.crm.FileProfile;
import slareport.crm.InputFile;
import slareport.crm.UnreadFile;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.RejectedRow;
import slareport.facts.Spelling;

/**
 * What the exports hold when they are read under some settings.
 *
 * @param files in the order of {@code profiles}
 * @param notRead tables that are not read
 */
record Seen(
        List<InputFile> files,
        List<FileProfile> profiles,
        List<UnreadFile> notRead,
        CrmFacts facts,
        List<RejectedRow> rejects) {
    Seen {
        files = List.copyOf(files);
        profiles = List.copyOf(profiles);
        notRead = List.copyOf(notRead);
        rejects = List.copyOf(rejects);
    }

    /** Looks at every file and reads it. */
    static Seen of(CrmExports exports) {
        List<FileProfile> profiles =
                exports.files().stream().map(exports::profile).toList();
        Rows rows = Rows.of(exports);
        return new Seen(exports.files(), profiles, exports.notRead(), rows.facts(), rows.rejects());
    }

    List<FileProfile> of(Entity entity) {
        return profiles.stream().filter(profile -> profile.entity() == entity).toList();
    }

    List<InputFile> filesOf(Entity entity) {
        return files.stream().filter(file -> file.entity() == entity).toList();
    }

    /** Whether a column of an entity is filled in anywhere. */
    boolean isFilled(Entity entity, String column) {
        return of(entity).stream()
                .flatMap(profile -> profile.columns().stream())
                .anyMatch(header -> header.filled() > 0 && header.feeds().contains(column));
    }

    /** The words of a column, the most frequent first; spellings that compare equal are one. */
    List<WordCount> words(Entity entity, String column) {
        Map<String, WordCount> counts = new LinkedHashMap<>();
        for (FileProfile profile : of(entity)) {
            for (FileProfile.Word word : profile.words()) {
                if (word.column().equals(column)) {
                    counts.merge(
                            Spelling.folded(word.written()),
                            new WordCount(word.written(), word.became(), word.count(), word.understanding()),
                            (one, other) -> new WordCount(
                                    one.written(), one.became(), one.count() + other.count(), one.understanding()));
                }
            }
        }
        List<WordCount> words = new ArrayList<>(counts.values());
        words.sort(Comparator.comparingLong(WordCount::count).reversed().thenComparing(WordCount::written));
        return words;
    }
}
