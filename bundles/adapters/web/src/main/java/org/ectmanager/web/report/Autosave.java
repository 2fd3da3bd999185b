/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.List;
import java.util.function.LongSupplier;
import javax.ws.rs.core.Response;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;

/** What the script on a form sends every half minute; the answer is the version that was saved, and no page. */
public final class Autosave {

    private static final int CONFLICT = 409;

    private Autosave() {}

    public static boolean is(Form form) {
        return form.isChosen("autosave", "yes");
    }

    /** Wrong answers are kept as well as right ones; only what somebody else changed is not. */
    public static Response answer(List<Refusal> refusals, LongSupplier version) {
        return Overtaken.by(refusals) || Overtaken.movedOn(refusals)
                ? Response.status(CONFLICT).type("text/plain").entity("").build()
                : Response.ok(Long.toString(version.getAsLong()), "text/plain").build();
    }
}
