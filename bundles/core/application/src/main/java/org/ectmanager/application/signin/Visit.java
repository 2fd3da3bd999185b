/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;

/** A request of somebody who is signed in, under one appropriate body. */
public sealed interface Visit {

    /** The token that every form of this visit carries. */
    String csrf();

    /** Everything is done: the person may work. */
    record Ready(Caller caller, String csrf) implements Visit {}

    /** Something of the first sign-in is left; until then nothing else opens. */
    record Unfinished(Caller caller, FirstStep step, String csrf) implements Visit {}

    /** The person has no position under this appropriate body, but has under these. */
    record Elsewhere(List<BodyId> bodies, String csrf) implements Visit {}
}
