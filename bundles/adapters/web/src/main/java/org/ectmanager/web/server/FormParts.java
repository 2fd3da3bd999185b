/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.HttpHeaders;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadBase.FileSizeLimitExceededException;
import org.apache.commons.fileupload.FileUploadBase.SizeLimitExceededException;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Upload;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Problem;

/**
 * A form with files, as browsers send it (RFC 7578): read part by part into memory within the limits, so that nothing
 * of it is ever written to a disk that nobody cleans.
 */
final class FormParts {

    private static final int LARGEST_FILE = 10 << 20;
    private static final int LARGEST_BODY = LARGEST_FILE + FormBody.LONGEST_BODY;
    /** A name of 255 characters of any script, thrice in a part's head. */
    private static final int LONGEST_HEAD = 4_096;

    private static final String UNKNOWN = "application/octet-stream";

    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final Map<String, Upload> uploads = new HashMap<>();

    private FormParts() {}

    static Form read(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream();
        try {
            return read(new Sent(request.getHeaderString(HttpHeaders.CONTENT_TYPE), CloseShieldInputStream.wrap(body)));
        } catch (Declined declined) {
            Rest.skip(body);
            throw declined;
        }
    }

    private static Form read(Sent sent) {
        var parts = new FormParts();
        try {
            var each = reader().getItemIterator(sent);
            while (each.hasNext()) {
                parts.add(each.next());
            }
        } catch (FileUploadException | IOException | InvalidFileNameException refused) {
            throw isTooLarge(refused) || isTooLarge(refused.getCause()) ? tooLarge() : malformed();
        }
        if (parts.typed.isEmpty() && parts.uploads.isEmpty()) {
            throw malformed();
        }
        return new Form(parts.typed, parts.uploads, List.of());
    }

    private static FileUpload reader() {
        var reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        reader.setPartHeaderSizeMax(LONGEST_HEAD);
        reader.setFileSizeMax(LARGEST_FILE);
        reader.setSizeMax(LARGEST_BODY);
        return reader;
    }

    private void add(FileItemStream part) throws IOException {
        var name = written(part.getFieldName());
        var content = part.openStream().readAllBytes();
        if (part.isFormField()) {
            FormBody.add(typed, name, new String(content, StandardCharsets.UTF_8));
        } else if (!part.getName().isEmpty()) {
            var type = Optional.ofNullable(part.getContentType()).orElse(UNKNOWN);
            uploads.put(name, new Upload(PlainText.of(written(part.getName())), type, content));
        }
    }

    private static boolean isTooLarge(Throwable refused) {
        return refused instanceof FileSizeLimitExceededException || refused instanceof SizeLimitExceededException;
    }

    /** Browsers write quotes and line ends of names in per cent. */
    private static String written(String name) {
        return name.replace("%22", "\"").replace("%0D%0A", " ");
    }

    private static Declined malformed() {
        return new Declined(Problem.BAD_REQUEST, "The form arrived incomplete, perhaps because the connection broke.");
    }

    private static Declined tooLarge() {
        return new Declined(Problem.TOO_LARGE, "A file may have up to 10 MB.");
    }

    /** What the reader wants to know of a request. Its size is found by reading, whatever it says of itself. */
    private record Sent(String type, InputStream body) implements UploadContext {

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return -1;
        }
    }
}
