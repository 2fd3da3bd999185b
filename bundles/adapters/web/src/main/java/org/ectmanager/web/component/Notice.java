/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Optional;

/** News about the whole page, shown at its top: something was done, something waits. */
public record Notice(String heading, String text, Kind kind, Optional<Link> link) {

    public enum Kind {
        IMPORTANT,
        SUCCESS,
        /** Red, and stays until it is put right: a school without a head teacher. */
        ALERT
    }

    public static Notice important(String heading, String text) {
        return new Notice(heading, text, Kind.IMPORTANT, Optional.empty());
    }

    public static Notice success(String heading) {
        return new Notice(heading, "", Kind.SUCCESS, Optional.empty());
    }

    public static Notice alert(String heading, String text, Link putRight) {
        return new Notice(heading, text, Kind.ALERT, Optional.of(putRight));
    }

    public Notice leadingTo(Link next) {
        return new Notice(heading, text, kind, Optional.of(next));
    }

    public boolean isAlert() {
        return kind == Kind.ALERT;
    }

    public boolean isSuccess() {
        return kind == Kind.SUCCESS;
    }
}
