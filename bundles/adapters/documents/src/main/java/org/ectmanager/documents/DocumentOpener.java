/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.ectmanager.application.port.FileOpener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Opens PDFs to their first page and looks for what runs in them, pictures to their last dot unless they have very many,
 * and measures what office documents unpack to.
 */
@Component
public final class DocumentOpener implements FileOpener {

    /** More than the largest cameras make; a picture that says more is made to burst whoever shows it. */
    private static final long MOST_DOTS = 250_000_000;

    @Activate
    public DocumentOpener() {}

    @Override
    public Opened open(String mediaType, byte[] content) {
        return switch (mediaType) {
            case "application/pdf" -> pdf(content);
            case "image/png", "image/jpeg" -> picture(mediaType, content);
            default -> archive(content);
        };
    }

    private static Opened archive(byte[] content) {
        try {
            return PackedSize.bursts(content) ? Opened.TOO_MUCH : Opened.READABLE;
        } catch (IOException | RuntimeException unreadable) {
            return Opened.BROKEN;
        }
    }

    private static Opened pdf(byte[] content) {
        try {
            return PdfStructure.opened(content);
        } catch (PdfStructure.Locked locked) {
            return Opened.LOCKED;
        } catch (PdfStructure.Bursting bursting) {
            return Opened.TOO_MUCH;
        } catch (IOException | RuntimeException unreadable) {
            // the library says so in many ways, among them those of a broken invariant
            return Opened.BROKEN;
        }
    }

    private static Opened picture(String mediaType, byte[] content) {
        var reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                return Opened.TOO_MUCH;
            }
            var whole = mediaType.equals("image/png") ? WholePicture.png(reader) : WholePicture.jpeg(content);
            return whole ? Opened.READABLE : Opened.BROKEN;
        } catch (IOException | RuntimeException unreadable) {
            return Opened.BROKEN;
        } finally {
            reader.dispose();
        }
    }
}
