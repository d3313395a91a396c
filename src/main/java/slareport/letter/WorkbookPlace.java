package slareport.letter;

import slareport.words.ReportWords;

/** Where the workbook is. */
final class WorkbookPlace implements Block {
    private final ReportWords words;
    private final String sentence;
    private final String place;

    WorkbookPlace(ReportWords words, Enclosure enclosure) {
        this.words = words;
        if (enclosure instanceof Enclosure.Attached attached) {
            this.sentence = words.say(attached.locked() ? "letter.workbook.locked" : "letter.workbook.attached");
            this.place = attached.fileName();
        } else {
            this.sentence = words.say("letter.workbook.announced");
            this.place = ((Enclosure.Announced) enclosure).path();
        }
    }

    @Override
    public void write(Html page) {
        Section.heading(page, words.say("letter.workbook.title"));
        Section.paragraph(page, sentence);
        page.open("p", "class", Style.DARK_INK, "style", Style.PARAGRAPH + "font-weight:bold;" + Style.BREAKING)
                .verbatim(place)
                .close();
    }

    @Override
    public void write(PlainText text) {
        text.heading(words.say("letter.workbook.title")).line(sentence).verbatim(place);
    }
}
