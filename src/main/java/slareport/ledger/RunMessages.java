package slareport.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why runs published nothing, in the sentences in which it was told. */
final class RunMessages {
    /** Whoever has a thousand bad files needs no thousand sentences to see it. */
    private static final int MOST_SENTENCES = 50;

    private static final int LONGEST_SENTENCE = 4_000;

    private final JdbcClient jdbc;

    RunMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long run, List<String> sentences) {
        for (int position = 0; position < Math.min(sentences.size(), MOST_SENTENCES); position++) {
            insert(run, position, storable(sentences.get(position)));
        }
        if (sentences.size() > MOST_SENTENCES) {
            insert(run, MOST_SENTENCES, "And " + (sentences.size() - MOST_SENTENCES) + " more.");
        }
    }

    private void insert(long run, int position, String sentence) {
        jdbc.sql("insert into run_message (run_id, position_no, sentence) values (?, ?, ?)")
                .params(run, position, sentence)
                .update();
    }

    /** PostgreSQL stores no zero characters. */
    private static String storable(String sentence) {
        String whole = sentence.replace("\0", "");
        return whole.length() > LONGEST_SENTENCE ? whole.substring(0, LONGEST_SENTENCE) + "…" : whole;
    }
}
