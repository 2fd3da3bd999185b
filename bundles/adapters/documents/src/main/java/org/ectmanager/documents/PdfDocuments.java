/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ectmanager.application.port.Documents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Renders XHTML to tagged PDF with embedded fonts. Fetches nothing: whatever is not in the page is refused. */
@Component
public final class PdfDocuments implements Documents {

    @Activate
    public PdfDocuments() {
        XRLog.setLoggerImpl(new RendererLog());
    }

    @Override
    public byte[] pdf(Document document) {
        var before = Thread.currentThread().getContextClassLoader();
        // Batik and the JDK's XML look for their parts through the context class loader
        Thread.currentThread().setContextClassLoader(PdfDocuments.class.getClassLoader());
        try {
            return render(document);
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be made", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static byte[] render(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var xhtml = Page.of(document);
        try (var fonts = Fonts.open();
                var pdf = new PDDocument();
                var drawer = new BatikSVGDrawer();
                var renderer = renderer(fonts.in(pdf), xhtml, drawer)) {
            renderer.createPDFWithoutClosing();
            Stamp.on(pdf, document, xhtml);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PdfBoxRenderer renderer(PdfRendererBuilder builder, String xhtml, BatikSVGDrawer drawer) {
        return builder.useSVGDrawer(drawer)
                .usePdfUaAccessibility(true)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:image/png;"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("ECT Manager")
                .withHtmlContent(xhtml, null)
                .buildPdfRenderer();
    }
}
