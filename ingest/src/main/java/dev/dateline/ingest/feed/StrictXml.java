package dev.dateline.ingest.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.input.sax.SAXHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads well-formed XML; no DOCTYPE, no outside entity, bounded in depth and number of elements. */
final class StrictXml {
    private static final SAXParserFactory PARSERS = parsers();

    private StrictXml() {}

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this JDK's XML parser cannot be made safe", e);
        }
    }

    /** The document, or empty when the text is not well-formed XML. */
    static Optional<Document> read(String text) {
        try {
            XMLReader reader = PARSERS.newSAXParser().getXMLReader();
            SAXHandler tree = new SAXHandler();
            TreeBounds bounds = new TreeBounds(reader);
            bounds.setContentHandler(tree);
            bounds.setErrorHandler(tree);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", tree);
            bounds.parse(new InputSource(new StringReader(text)));
            return Optional.of(tree.getDocument());
        } catch (SAXException | IOException | ParserConfigurationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
