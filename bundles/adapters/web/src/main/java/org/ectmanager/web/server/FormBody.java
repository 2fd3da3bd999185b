/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.jaxrs.ext.MessageContextImpl;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.jaxrs.utils.multipart.AttachmentUtils;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Upload;

/** The two ways in which browsers send a form. What is larger than the limits is refused, whatever it says of itself. */
final class FormBody {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LARGEST_FILE = 10 << 20;
    private static final int TOO_LARGE = 413;

    private FormBody() {}

    static Form query(Map<String, List<String>> parameters) {
        return Form.of(parameters);
    }

    static Form read(ContainerRequestContext request) throws IOException {
        var type = request.getMediaType();
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            return Form.of(
                    decoded(new String(limited(request.getEntityStream(), LONGEST_TEXT), StandardCharsets.UTF_8)));
        }
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return parts();
        }
        return Form.empty();
    }

    private static Map<String, List<String>> decoded(String body) {
        var typed = new HashMap<String, List<String>>();
        for (var pair : body.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                typed.computeIfAbsent(plain(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(plain(pair.substring(equals + 1)));
            }
        }
        return typed;
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException("A form field is not URL encoded", unreadable);
        }
    }

    private static Form parts() throws IOException {
        var typed = new HashMap<String, List<String>>();
        var uploads = new HashMap<String, Upload>();
        var body = AttachmentUtils.getMultipartBody(new MessageContextImpl(JAXRSUtils.getCurrentMessage()));
        for (var part : body.getAllAttachments()) {
            var name = part.getContentDisposition().getParameter("name");
            var fileName = part.getContentDisposition().getParameter("filename");
            if (fileName == null) {
                typed.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(new String(content(part, LONGEST_TEXT), StandardCharsets.UTF_8));
            } else if (!fileName.isEmpty()) {
                uploads.put(name, new Upload(fileName, part.getContentType().toString(), content(part, LARGEST_FILE)));
            }
        }
        return new Form(typed, uploads, List.of());
    }

    private static byte[] content(Attachment part, int limit) throws IOException {
        try (var stream = part.getDataHandler().getInputStream()) {
            return limited(stream, limit);
        }
    }

    private static byte[] limited(InputStream stream, int limit) throws IOException {
        var bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ClientErrorException(TOO_LARGE);
        }
        return bytes;
    }
}
