package slareport.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import slareport.agreement.Language;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.measure.NoData;

/** Writes the draft of an agreement. */
final class AgreementText {
    private static final int MOST_WORDS = 40;

    private final Wording wording;
    private final AgreementHead head;
    private final StageDrafts stages;
    private final List<String> lines = new ArrayList<>();

    private AgreementText(Wording wording, AgreementHead head, StageDrafts stages) {
        this.wording = wording;
        this.head = head;
        this.stages = stages;
    }

    /** An agreement with all usual stages and no commitment, under which exports are looked at for the first time. */
    static String beforeLooking(AgreementHead head) {
        List<StageDraft> all = StageDrafts.USUAL.stream()
                .map(id -> new StageDraft(id, List.of(), true))
                .toList();
        AgreementText text = new AgreementText(new Wording(Language.EN), head, new StageDrafts(all, List.of()));
        text.writeHead();
        text.writeStages();
        text.add("commitments: []");
        return text.whole();
    }

    /** An agreement with targets that mean nothing, under which the past is measured. */
    static String forTrial(Wording wording, AgreementHead head, Words words, List<CommitmentDraft> commitments) {
        AgreementText text = new AgreementText(wording, head, words.stages());
        text.writeHead();
        text.writeStages();
        text.writeDecisions(words);
        text.add("commitments:");
        commitments.forEach(
                commitment -> text.add("  - " + commitment.yaml(wording, TargetText.blank(commitment.measure()))));
        return text.whole();
    }

    /** The draft. */
    static String of(Wording wording, AgreementHead head, Words words, Seen seen, List<Proposal> proposals) {
        AgreementText text = new AgreementText(wording, head, words.stages());
        text.comment("agreement.draft");
        text.comment("agreement.confirm");
        text.add("");
        text.writeHead();
        text.writeStages();
        text.writeSources(seen);
        text.add("");
        text.writeTouches(seen);
        text.add("");
        text.writeDecisions(words);
        text.add("");
        text.writeCommitments(proposals, seen.facts());
        text.add("");
        text.writeGoal(seen);
        return text.whole();
    }

    private void writeHead() {
        add("agreement: " + YamlText.quoted(wording.say("agreement.title")));
        add("company: " + YamlText.quoted(head.company()));
        add("version: \"" + head.from() + "\"");
        add("effective-from: " + head.from() + "-01   # " + wording.say("agreement.from"));
        add("language: " + head.language().name().toLowerCase(Locale.ROOT));
        add("time-zone: " + head.zone().getId() + "   # " + wording.say("confirm"));
        add("currency: " + head.currency() + "   # " + wording.say("confirm"));
        add("review-every: 3 months");
        add("");
        add("working-time:   # " + wording.say("confirm"));
        add("  monday-friday: [\"09:00-18:00\"]");
        add("  # holidays: " + Customs.country(head.zone()) + "   # " + wording.say("agreement.holidays"));
        add("");
    }

    private void writeStages() {
        add("stages:");
        for (StageDraft stage : stages.stages()) {
            List<String> values = stage.words().stream().map(WordCount::written).toList();
            add("  - {id: " + stage.id() + ", name: " + YamlText.quoted(wording.say("stage." + stage.id()))
                    + (values.isEmpty() ? "" : ", values: " + YamlText.list(values)) + "}"
                    + (stage.isDated() ? "" : "   # " + wording.say("stage.undated", stage.id() + "_at")));
        }
        writeWords("stage.unsorted", stages.unsorted());
    }

    private void writeSources(Seen seen) {
        writeWords("sources", seen.words(Entity.LEADS, "source"));
        int owners = Math.max(
                seen.words(Entity.LEADS, "owner").size(),
                seen.words(Entity.DEALS, "owner").size());
        if (owners > 0) {
            comment("owners", owners);
        }
    }

    private void writeTouches(Seen seen) {
        add("touches:");
        add("  types: [call, email, meeting, message]");
        add("  directions: [outbound]");
        writeWords("touches.types", seen.words(Entity.ACTIVITIES, "type"));
        writeWords("touches.directions", seen.words(Entity.ACTIVITIES, "direction"));
    }

    private void writeDecisions(Words words) {
        Map<String, List<String>> sorted = Map.of(
                "accepted", words.status().written("accepted"),
                "rejected", words.status().written("rejected"),
                "unreachable-reasons", words.reasons().written("unreachable"),
                "exempt-reasons", words.reasons().written("exempt"));
        List<String> keys = List.of("accepted", "rejected", "unreachable-reasons", "exempt-reasons");
        if (keys.stream().anyMatch(key -> !sorted.getOrDefault(key, List.of()).isEmpty())) {
            add("decisions:   # " + wording.say("confirm"));
        }
        for (String key : keys) {
            List<String> found = sorted.getOrDefault(key, List.of());
            if (found.isEmpty()) {
                comment("decisions.none", key);
            } else {
                add("  " + key + ": " + YamlText.list(found));
            }
        }
        writeWords("decisions.status", words.status().unsorted());
        writeWords("decisions.reasons", words.reasons().unsorted());
    }

    private void writeCommitments(List<Proposal> proposals, CrmFacts facts) {
        boolean isAny = proposals.stream().anyMatch(proposal -> proposal.target() != null);
        add("commitments:" + (isAny ? "" : " []"));
        for (Proposal proposal : proposals) {
            BigDecimal target = proposal.target();
            CommitmentDraft commitment = proposal.commitment();
            if (target == null) {
                add("  # " + wording.say("commitment.without", commitment.id(wording), why(proposal, facts)));
            } else {
                String value = TargetText.of(commitment.measure(), target);
                add("  # " + basis(proposal));
                add("  - " + commitment.yaml(wording, value));
            }
        }
    }

    private String basis(Proposal proposal) {
        int months = proposal.months().size();
        return months == 1
                ? wording.say("target.single", proposal.months().get(0))
                : wording.say(
                        "target.median",
                        months,
                        proposal.months().get(0),
                        proposal.months().get(months - 1));
    }

    private String why(Proposal proposal, CrmFacts facts) {
        NoData reason = proposal.reason();
        if (reason == null || reason.entity() == null) {
            return wording.say(proposal.isMaturing() ? "missing.time" : "missing.nothing");
        }
        if (reason.column() != null) {
            return wording.say(
                    "missing.column", reason.column(), reason.entity().code());
        }
        boolean isThere = facts.has(reason.entity());
        return wording.say(
                isThere ? "missing.touches" : "missing.export", reason.entity().code());
    }

    private void writeGoal(Seen seen) {
        comment("goal");
        add("# goal: {revenue: 1000000, year: " + head.from().getYear() + ", average-deal: measured}");
        List<String> others = Customs.currencies(seen.facts()).keySet().stream()
                .filter(code -> !code.equals(head.currency()))
                .toList();
        if (!others.isEmpty()) {
            comment("rates", head.currency());
            add("# exchange-rates: {" + String.join(": 1, ", others) + ": 1}");
        }
    }

    private void writeWords(String key, List<WordCount> words) {
        if (words.isEmpty()) {
            return;
        }
        comment(key);
        words.stream()
                .limit(MOST_WORDS)
                .forEach(word -> add("#   " + YamlText.comment(word.written()) + " (" + word.count() + ")"));
        if (words.size() > MOST_WORDS) {
            comment("words.more", words.size() - MOST_WORDS);
        }
    }

    private void comment(String key, Object... arguments) {
        add("# " + YamlText.comment(wording.say(key, arguments)));
    }

    private void add(String line) {
        lines.add(line);
    }

    private String whole() {
        return String.join("\n", lines) + "\n";
    }
}
