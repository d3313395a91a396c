package slareport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import slareport.crm.FileProfile;
import slareport.crm.UnreadFile;
import slareport.facts.Entity;
import slareport.facts.FileCounts;

/**
 * What whoever asked for a draft is told of it.
 *
 * @param setup as it was drafted
 */
record Told(Seen seen, SetupDraft setup, Words words, AgreementHead head, List<Proposal> proposals) {
    List<String> found() {
        List<String> found = new ArrayList<>();
        for (FileProfile profile : seen.profiles()) {
            found.add(profile.file() + ": " + profile.rows() + " rows, "
                    + profile.entity().code()
                    + (profile.crm() == null ? "" : " of " + profile.crm() + " (" + profile.export() + ")") + ".");
        }
        addUnread(found);
        found.add("Stages: "
                + words.stages().stages().stream().map(StageDraft::id).collect(Collectors.joining(", ")) + ".");
        long proposed =
                proposals.stream().filter(proposal -> proposal.target() != null).count();
        found.add("Commitments: " + proposed + " proposed, " + (proposals.size() - proposed)
                + " that cannot be measured or had nothing to count. The newest month is " + head.from() + ".");
        return found;
    }

    /** Tables that resemble nothing are many in some folders, and need no sentence each. */
    private void addUnread(List<String> found) {
        List<String> foreign = new ArrayList<>();
        for (UnreadFile file : seen.notRead()) {
            if (file.isForeign()) {
                foreign.add(file.file());
            } else {
                found.add(file.sentence());
            }
        }
        if (!foreign.isEmpty()) {
            found.add("Not read, since their headers are those of no export known here: " + String.join(", ", foreign)
                    + ".");
        }
    }

    List<String> toConfirm(DraftRequest request) {
        List<String> open = new ArrayList<>();
        if (request.company() == null) {
            open.add("the company's name");
        }
        if (request.zone() == null) {
            open.add("the time zone " + head.zone().getId());
        }
        if (request.currency() == null) {
            open.add("the currency " + head.currency());
        }
        for (Entity entity : Entity.values()) {
            addSettings(entity, open);
        }
        seen.facts().files().stream().filter(file -> file.rejected() > 0).forEach(file -> open.add(rejects(file)));
        addWords("stages", words.stages().unsorted(), open);
        addWords("statuses", words.status().unsorted(), open);
        addWords("reasons of rejections", words.reasons().unsorted(), open);
        open.add("working hours and holidays, the words under decisions, and every target");
        return open;
    }

    private void addSettings(Entity entity, List<String> open) {
        setup.of(entity)
                .values()
                .keySet()
                .forEach(column -> open.add("what the words of " + entity.code() + "." + column + " mean"));
        setup.of(entity).unknown().forEach((column, words) -> addWords(entity.code() + "." + column, words, open));
        setup.of(entity).lines().forEach((key, line) -> {
            switch (key) {
                case "date-patterns", "decimal-mark" ->
                    open.add("the " + key + " of " + entity.code() + ": " + line.value());
                default -> {}
            }
        });
    }

    private static String rejects(FileCounts file) {
        return file.rejected() + " of " + file.rows() + " rows of " + file.file() + " that could not be read";
    }

    private static void addWords(String what, List<WordCount> words, List<String> open) {
        if (!words.isEmpty()) {
            open.add(words.size() + (words.size() == 1 ? " word" : " words") + " for " + what + " sorted nowhere");
        }
    }
}
