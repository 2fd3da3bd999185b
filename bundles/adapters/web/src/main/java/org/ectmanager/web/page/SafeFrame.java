/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import javax.ws.rs.core.Response;

/** What pages let a browser do, and the two answers that differ: a page with a frame, and strange HTML inside it. */
public final class SafeFrame {

    public static final String POLICY_HEADER = "Content-Security-Policy";
    public static final String FRAME_HEADER = "X-Frame-Options";

    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** No script, nothing from elsewhere, no origin; its links open beside the page. */
    static final String INSIDE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private SafeFrame() {}

    /** A page that shows a frame of this site. */
    public static Response around(Response page) {
        return Response.fromResponse(page)
                .header(POLICY_HEADER, POLICY + "; frame-src 'self'")
                .build();
    }

    /** HTML that is not ours, such as a mail's. */
    public static Response inside(String html) {
        return Response.ok(html.replaceFirst("<head>", "<head><base target=\"_blank\">"), Replies.HTML)
                .header(POLICY_HEADER, INSIDE)
                .header(FRAME_HEADER, "SAMEORIGIN")
                .build();
    }
}
