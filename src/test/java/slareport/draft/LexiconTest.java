package slareport.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource({
        "Working - Contacted, accepted",
        "IN_PROGRESS, accepted",
        "OPEN_DEAL, accepted",
        "Closed - Converted, accepted",
        "Closed - Not Converted, rejected",
        "Qualified, accepted",
        "Unqualified, rejected",
        "Not Qualified, rejected",
        "Junk Lead, rejected",
        "Lost Lead, rejected",
        "Open - Not Contacted, open",
        "Contact in Future, open",
        "Attempted to Contact, open",
        "Pre Qualified, open",
        "Contactado, accepted",
        "En curso, accepted",
        "No calificado, rejected",
        "Descartado, rejected",
        "No contactado, open",
        "Em andamento, accepted",
        "Contatado, accepted",
        "Não qualificado, rejected",
        "Não contatado, open",
        "Desqualificado, rejected",
    })
    void statusesAreSortedInThreeLanguages(String status, String meaning) {
        assertThat(lexicon.meaning("status", status)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({"New", "Nurturing", "Nuevo", "Novo", "Reconnected?no", "Networking"})
    void statusesThatSayNothingOfADecision_areSortedNowhere(String status) {
        assertThat(lexicon.meaning("status", status)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "No answer, unreachable",
        "NO_ANSWER, unreachable",
        "No contestó, unreachable",
        "Sin respuesta, unreachable",
        "Não atende, unreachable",
        "Sem resposta, unreachable",
        "Duplicate record, exempt",
        "Duplicado, exempt",
        "Teste, exempt",
        "SPAM, exempt",
    })
    void reasonsAreSortedInThreeLanguages(String reason, String meaning) {
        assertThat(lexicon.meaning("rejection_reason", reason)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "Marketing Qualified Lead, mql",
        "marketingqualifiedlead, mql",
        "Lead calificado para ventas, sql",
        "Lead qualificado pelo marketing, mql",
        "Cliente potencial, lead-first",
        "Cliente, customer",
        "Oportunidade, opportunity",
        "Lead, lead",
    })
    void stagesAreTold_theMoreSpecialOnesFirst(String word, String stage) {
        assertThat(lexicon.meaning("stage", word)).contains(stage);
    }

    @Test
    void wordsWithinOtherWords_areNotFound() {
        assertThat(lexicon.meaning("type", "Recall")).isEmpty();
        assertThat(lexicon.meaning("outcome", "Wonderful")).isEmpty();
    }
}
