package slareport.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Visits to the web site, and what was spent to bring them. */
final class Traffic {
    static final List<String> VISITS_HEADER = List.of("date", "visits", "source", "campaign");
    static final List<String> SPEND_HEADER = List.of("date", "amount", "source", "campaign", "currency");

    private static final long VISITS_DICE = 2L << 40;
    private static final long SPEND_DICE = 3L << 40;
    private static final int DAY_WITHOUT_COUNT = 200;

    private final SampleSettings settings;
    private final Arrivals arrivals;

    Traffic(SampleSettings settings, Arrivals arrivals) {
        this.settings = settings;
        this.arrivals = arrivals;
    }

    /** One row a day, source and campaign; on one day a count is a word, if traps are wanted. */
    void writeVisits(Export file) throws IOException {
        Dice dice = new Dice(settings.seed(), VISITS_DICE);
        for (int day = 0; day < arrivals.days(); day++) {
            String date = arrivals.day(day).toString();
            for (Source source : Source.values()) {
                for (String campaign : source.campaigns()) {
                    double expected = leads(day, source) / leadsPerVisit(source);
                    String visits = Long.toString(Math.round(dice.logNormal(expected, 0.2)));
                    file.write(new Row(List.of(date, visits, source.label(), campaign), Outcome.LOADED));
                }
            }
            if (settings.trapped() && day == DAY_WITHOUT_COUNT) {
                file.write(new Row(List.of(date, "n/d", Source.ORGANIC.label(), ""), Outcome.REJECTED));
            }
        }
    }

    /** Google Ads by the day, everything else by the month; LinkedIn is paid in dollars. */
    void writeSpend(Export file) throws IOException {
        Dice dice = new Dice(settings.seed(), SPEND_DICE);
        for (YearMonth month = settings.firstMonth();
                !month.isAfter(settings.lastMonth());
                month = month.plusMonths(1)) {
            for (Source source : List.of(Source.WEBINAR, Source.TRADE_FAIR, Source.LINKEDIN, Source.DIRECTORY)) {
                write(file, month.toString(), leads(month, source), source, dice);
            }
            for (LocalDate date = month.atDay(1); !date.isAfter(month.atEndOfMonth()); date = date.plusDays(1)) {
                write(file, date.toString(), leads(arrivals.indexOf(date), Source.GOOGLE_ADS), Source.GOOGLE_ADS, dice);
            }
        }
    }

    private static void write(Export file, String date, double leads, Source source, Dice dice) throws IOException {
        for (String campaign : source.campaigns()) {
            long cents = Math.round(100 * leads * dice.logNormal(costPerLead(source), 0.1));
            String amount = cents / 100 + "." + cents % 100 / 10 + cents % 10;
            String currency = source == Source.LINKEDIN ? "USD" : "MXN";
            file.write(new Row(List.of(date, amount, source.label(), campaign, currency), Outcome.LOADED));
        }
    }

    /** Expected leads of one of the source's campaigns on a day. */
    private double leads(int day, Source source) {
        return settings.leads()
                * arrivals.share(day)
                * source.share()
                / source.campaigns().size();
    }

    private double leads(YearMonth month, Source source) {
        double sum = 0;
        for (int day = 0; day < month.lengthOfMonth(); day++) {
            sum += leads(arrivals.indexOf(month.atDay(1)) + day, source);
        }
        return sum;
    }

    private static double leadsPerVisit(Source source) {
        return switch (source) {
            case WEBINAR, TRADE_FAIR -> 0.09;
            case REFERRAL -> 0.06;
            case DIRECTORY -> 0.03;
            case GOOGLE_ADS -> 0.022;
            case ORGANIC -> 0.015;
            case LINKEDIN -> 0.012;
        };
    }

    private static double costPerLead(Source source) {
        return switch (source) {
            case TRADE_FAIR -> 900;
            case GOOGLE_ADS -> 430;
            case DIRECTORY -> 380;
            case WEBINAR -> 210;
            case LINKEDIN -> 38;
            case ORGANIC, REFERRAL -> 0;
        };
    }
}
