/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Evidence;

/** Files for people to keep; a browser never shows them as a page of ours. */
public final class Downloads {

    private Downloads() {}

    public static Response of(Evidence.File file) {
        return of(file.name(), file.mediaType(), file.content());
    }

    public static Response of(String name, String mediaType, byte[] content) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
