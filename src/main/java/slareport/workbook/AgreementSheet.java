package slareport.workbook;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import slareport.agreement.Agreement;
import slareport.agreement.BuyerProfile;
import slareport.agreement.Commitment;
import slareport.agreement.DecisionRules;
import slareport.agreement.Signature;
import slareport.agreement.Stage;
import slareport.targets.DeepReview;
import slareport.words.Palette;
import slareport.words.RuleWords;
import slareport.words.ScheduleWords;

/** The minutes of the review, the agreement in words, and what each measure means. */
final class AgreementSheet {
    private static final int LAST_COLUMN = 5;
    private final Edition edition;
    private final Agreement agreement;
    private final RuleWords rules;

    AgreementSheet(Edition edition) {
        this.edition = edition;
        this.agreement = edition.agreement();
        this.rules = new RuleWords(edition.texts());
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.AGREEMENT, edition.say("agreement.title"), LAST_COLUMN);
        page.column(1, 30, 30)
                .column(2, 34, 34)
                .column(3, 34, 34)
                .column(4, 24, 24)
                .column(5, 24, 24);
        new MeetingTable(edition).write(page);
        page.gap(12);
        identity(page);
        page.gap(12);
        commitments(page);
        page.gap(12);
        stages(page);
        page.gap(12);
        touches(page);
        page.gap(12);
        new MeasureDefinitions(edition).write(page);
        binder.close(page, LAST_COLUMN, page.row());
    }

    private void identity(Page page) {
        page.section(LAST_COLUMN, edition.say("agreement.identity"));
        fact(page, "agreement.name", agreement.title());
        fact(page, "agreement.company", agreement.company());
        fact(page, "agreement.version", agreement.version());
        fact(
                page,
                "agreement.since",
                edition.texts().capitalised(edition.texts().month(agreement.effectiveFrom())));
        for (Signature signature : agreement.signed()) {
            String side = edition.commitments().side(signature.side());
            String signed = signature.on() == null
                    ? edition.say("agreement.unsigned", signature.name(), side)
                    : edition.say(
                            "agreement.signature",
                            signature.name(),
                            side,
                            edition.texts().day(signature.on()));
            fact(page, "agreement.signed", signed);
        }
        if (agreement.reviewEvery() != null) {
            fact(page, "agreement.review", edition.texts().capitalised(period(agreement.reviewEvery())));
        }
        DeepReview review = edition.report().targets().deepReview();
        if (review != null) {
            fact(
                    page,
                    "agreement.review.next",
                    edition.texts().day(review.due() == null ? review.coming() : review.due()));
        }
        fact(page, "agreement.currency", agreement.currency());
        fact(page, "agreement.zone", agreement.zone().getId());
        List<String> hours = new ScheduleWords(edition.texts()).of(agreement.workingTime());
        for (int i = 0; i < hours.size(); i++) {
            fact(page, i == 0 ? "agreement.working.time" : "", hours.get(i));
        }
    }

    private String period(Period period) {
        return edition.say("agreement.months", (int) period.toTotalMonths());
    }

    private void commitments(Page page) {
        page.section(LAST_COLUMN, edition.say("agreement.commitments"));
        if (agreement.commitments().isEmpty()) {
            page.text(1, LAST_COLUMN, edition.say("summary.no.commitments"), Theme.PROSE);
            page.next();
            return;
        }
        page.text(1, edition.say("exceptions.id"), Theme.HEAD);
        page.text(2, LAST_COLUMN, edition.say("scorecard.promise"), Theme.HEAD);
        page.next();
        for (Commitment commitment : agreement.commitments()) {
            page.text(1, commitment.id(), Theme.WRAPPED.in(Palette.MUTED));
            String sentence =
                    edition.commitments().sentence(commitment, edition.review().month());
            page.text(2, LAST_COLUMN, sentence, Theme.WRAPPED);
            page.next();
        }
    }

    private void stages(Page page) {
        page.section(LAST_COLUMN, edition.say("agreement.stages"));
        page.text(1, edition.say("funnel.stage"), Theme.HEAD);
        page.text(2, edition.say("agreement.values"), Theme.HEAD);
        page.text(3, LAST_COLUMN, edition.say("agreement.criteria"), Theme.HEAD);
        page.next();
        for (Stage stage : agreement.stages()) {
            page.text(1, stage.name(), Theme.WRAPPED.asBold());
            page.text(2, String.join(", ", stage.values()), Theme.WRAPPED.in(Palette.MUTED));
            page.text(
                    3,
                    LAST_COLUMN,
                    stage.criteria() == null ? "–" : edition.texts().capitalised(rules.of(stage.criteria())),
                    Theme.WRAPPED);
            page.next();
        }
    }

    private void touches(Page page) {
        page.section(LAST_COLUMN, edition.say("agreement.rules"));
        BuyerProfile profile = agreement.buyerProfile();
        if (profile != null) {
            fact(page, "agreement.profile", profile.name() + ": " + rules.of(profile.rule()));
        }
        fact(
                page,
                "agreement.touch",
                edition.say(
                        "agreement.touch.rule",
                        edition.texts().any(agreement.touches().types()),
                        edition.texts().any(agreement.touches().directions())));
        DecisionRules decisions = agreement.decisions();
        list(page, "agreement.accepted", decisions.accepted());
        list(page, "agreement.rejected", decisions.rejected());
        list(page, "agreement.unreachable", decisions.unreachableReasons());
        list(page, "agreement.exempt", decisions.exemptReasons());
        List<String> rates = new ArrayList<>();
        new TreeMap<>(agreement.exchangeRates())
                .forEach((currency, rate) -> rates.add(
                        "1 " + currency + " = " + edition.texts().number(rate, 6) + " " + agreement.currency()));
        list(page, "agreement.rates", rates);
    }

    private void list(Page page, String key, List<String> values) {
        if (!values.isEmpty()) {
            fact(page, key, String.join(", ", values));
        }
    }

    private void fact(Page page, String key, String value) {
        page.text(
                1,
                key.isEmpty() ? "" : edition.say(key),
                Theme.CELL.in(Palette.MUTED).wrapped());
        page.text(2, LAST_COLUMN, value, Theme.WRAPPED);
        page.next();
    }
}
