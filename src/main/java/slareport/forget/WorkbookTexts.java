package slareport.forget;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts in a workbook's cells, wherever its file keeps them. */
final class WorkbookTexts {
    private static final String TEXT = "t";

    private WorkbookTexts() {}

    /**
     * Whether any text is what is looked for.
     *
     * @throws IOException also for a file that is no workbook
     */
    static boolean anyOf(Path workbook, Predicate<String> wanted) throws IOException {
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            Enumeration<? extends ZipEntry> all = parts.entries();
            while (all.hasMoreElements()) {
                ZipEntry part = all.nextElement();
                if (part.getName().endsWith(".xml")) {
                    try (InputStream in = parts.getInputStream(part)) {
                        if (anyOf(in, wanted)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static boolean anyOf(InputStream part, Predicate<String> wanted) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(TEXT)
                    && wanted.test(reader.getElementText())) {
                return true;
            }
        }
        return false;
    }
}
