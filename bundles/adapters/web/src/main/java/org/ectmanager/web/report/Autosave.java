/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.List;
import java.util.function.LongSupplier;
import javax.ws.rs.core.Response;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.school.Versions;

/** What the script on a form sends every half minute; the answer is the version that was saved, and no page. */
public final class Autosave {

    private static final int CONFLICT = 409;
    private static final int DOES_NOT_FIT = 422;

    private Autosave() {}

    public static boolean is(Form form) {
        return form.isChosen("autosave", "yes");
    }

    /** What was refused was not kept; after somebody else's change the script has to stop. */
    public static Response answer(List<Refusal> refusals, LongSupplier version) {
        if (refusals.isEmpty()) {
            return Response.ok(Long.toString(version.getAsLong()), "text/plain").build();
        }
        var over = Versions.overtaken(refusals) || Versions.movedOn(refusals);
        return Response.status(over ? CONFLICT : DOES_NOT_FIT)
                .type("text/plain")
                .entity("")
                .build();
    }
}
