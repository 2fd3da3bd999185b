/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.annotation.versioning.ConsumerType;

/** How appropriate bodies looked when their plugins said so last. Read by everybody, written under the body. */
@ConsumerType
public interface KeptLooks {

    /** Of each that is not retired, without the looks themselves. */
    Map<BodyId, State> states();

    /** Those that were taken off the directory. */
    List<KeptLook> retired();

    /** One of either. */
    Optional<KeptLook> find(BodyId body);

    /** Keeps how the current body looks; false when that is what is kept already, and nothing was written. */
    boolean keep(BodyProfile profile, String version);

    /** Since when the plugin of the current body is away; false when that is known already. */
    boolean leave(Instant since);

    /** Its plugin is here again; false when it was not away. */
    boolean arrive();

    /** Takes the current body off the directory; false when nothing is kept of it, or it is off already. */
    boolean retire();

    /** Puts it back; false when it was not off. */
    boolean restore();

    /**
     * What tells whether a look that was read before is still the same.
     *
     * @param sha256 as {@link KeptLook#sha256}
     * @param awaySince as {@link KeptLook#awaySince}
     */
    record State(String sha256, Optional<Instant> awaySince) {

        public State {
            requireNonNull(sha256, "sha256");
            requireNonNull(awaySince, "awaySince");
        }

        public boolean isOf(KeptLook look) {
            return look.sha256().equals(sha256) && look.awaySince().equals(awaySince);
        }
    }
}
