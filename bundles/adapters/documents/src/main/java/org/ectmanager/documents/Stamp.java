/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ectmanager.application.port.Documents.Document;

/** Replaces what would differ from one run to the next by what the document itself says. */
final class Stamp {

    private Stamp() {}

    /** @param xhtml all that the document says, by which its id is made */
    static void on(PDDocument pdf, Document document, String xhtml) {
        var made = GregorianCalendar.from(document.made().atZone(ZoneId.of("UTC")));
        var information = pdf.getDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.subject());
        information.setAuthor(document.body().name());
        information.setCreationDate(made);
        information.setModificationDate(made);
        pdf.setDocumentId(document.made().toEpochMilli() ^ xhtml.hashCode());
    }
}
