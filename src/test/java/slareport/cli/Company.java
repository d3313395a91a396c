package slareport.cli;

/**
 * The agreement and the exports of a made-up company. Until June 2026 Mexico City's time holds (UTC-6), from July that of
 * Madrid (UTC+1, in summer UTC+2). In October 2026 three leads become MQLs: L1 is answered in time, L2 an hour late, L3
 * never.
 */
final class Company {
    static final String LEADS = """
            lead_id,created_at,mql_at,owner,source
            L1,2026-10-05T09:00,2026-10-05T10:00,ana,web
            L2,2026-10-06T15:00,2026-10-06T16:00,ana,fair
            L3,2026-10-07T09:00,2026-10-08T09:00,ben,web
            """;

    static final String ACTIVITIES = """
            lead_id,occurred_at,owner,type,direction
            L1,2026-10-05T11:30,ana,call,outbound
            L2,2026-10-07T12:00,ana,email,outbound
            """;

    static final String DEALS = """
            deal_id,created_at,lead_id,owner,outcome,closed_at,amount
            D1,2026-10-09T10:00,L1,ana,won,2026-10-20T10:00,1200.50
            D2,2026-10-09T10:00,L2,ana,lost,2026-10-21T10:00,800
            """;

    private Company() {}

    /** A version of the agreement; its lines are counted on by the tests of mistakes. */
    static String agreement(String version, String from, String zone) {
        return """
                agreement: Between the two of us
                company: Made Up Ltd.
                version: "%s"
                effective-from: %s
                language: en
                time-zone: %s
                currency: EUR
                working-time: {monday-friday: ["09:00-18:00"]}
                stages:
                  - {id: lead}
                  - {id: mql}
                  - {id: customer}
                commitments:
                  - {id: volume, by: marketing, measure: entries, stage: mql, target: {at-least: 5}}
                  - {id: answer, by: sales, measure: first_response, clock-from: mql, within: 4h, target: {at-least: 90%%}}
                  - {id: turnover, by: both, measure: revenue, target: {at-least: 1000}}
                """.formatted(version, from, zone);
    }
}
