/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;

/** A request of somebody who is signed in, under one appropriate body. */
public sealed interface Visit {

    /** The token that every form of this visit carries. */
    String csrf();

    /**
     * Everything is done: the person may work.
     *
     * @param elsewhere other appropriate bodies at which the person has a position
     */
    record Ready(Caller caller, List<BodyId> elsewhere, String csrf) implements Visit {

        public Ready {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Something of the first sign-in is left; until then nothing else opens. */
    record Unfinished(Caller caller, FirstStep step, String csrf) implements Visit {}

    /** The person has no position under this appropriate body, but has under these. */
    record Elsewhere(List<BodyId> bodies, String csrf) implements Visit {}
}
