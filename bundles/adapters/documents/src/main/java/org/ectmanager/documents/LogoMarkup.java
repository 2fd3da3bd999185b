/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Base64;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.ectmanager.spi.body.Logo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A logo inside the page itself, so that nothing is fetched. One that cannot be read is left out. */
final class LogoMarkup {

    private static final Logger LOG = LoggerFactory.getLogger(LogoMarkup.class);
    private static final double HEIGHT = 52;
    private static final double WIDEST = 220;

    private LogoMarkup() {}

    static Optional<String> of(Logo logo) {
        if (logo.mediaType().equals("image/png")) {
            var data = Base64.getEncoder().encodeToString(logo.content());
            return Optional.of("<img class=\"logo\" alt=\"" + Xhtml.escaped(logo.description())
                    + "\" src=\"data:image/png;base64," + data + "\"/>");
        }
        try {
            return Optional.of(svg(logo));
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            LOG.warn("A logo is no readable SVG and was left out of a document");
            return Optional.empty();
        }
    }

    private static String svg(Logo logo)
            throws SAXException, IOException, ParserConfigurationException, TransformerException {
        // Karaf replaces the factories by its own of Java 8, which lack the newer ways to make one
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        // Otherwise the parser writes to the console; it throws all the same
        builder.setErrorHandler(new DefaultHandler());
        var root = builder.parse(new ByteArrayInputStream(logo.content())).getDocumentElement();
        var ratio = ratio(root);
        var height = Math.min(HEIGHT, WIDEST / ratio);
        root.setAttribute("height", String.valueOf(Math.round(height)));
        root.setAttribute("width", String.valueOf(Math.round(height * ratio)));
        root.setAttribute("alt", logo.description());
        return serialised(root);
    }

    /** Width by height, from the view box or else from the size. */
    private static double ratio(Element root) {
        var box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        var width = box.length == 4 ? number(box[2]) : number(root.getAttribute("width"));
        var height = box.length == 4 ? number(box[3]) : number(root.getAttribute("height"));
        return width > 0 && height > 0 ? width / height : 1;
    }

    private static double number(String text) {
        var digits = text.replaceAll("[^0-9.]", "");
        return digits.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(digits) : 0;
    }

    private static String serialised(Element root) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var text = new StringWriter();
        transformer.transform(new DOMSource(root), new StreamResult(text));
        return text.toString();
    }
}
