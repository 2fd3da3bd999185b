/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import org.ectmanager.spi.body.BodyModule;

/** The parts that an appropriate body may do without (P32). */
public final class Modules {

    private Modules() {}

    /** Whether the body of this address uses it; the platform's own pages use everything. */
    public static boolean on(PageRequest request, BodyModule module) {
        return request.look().stream().noneMatch(look -> look.off().contains(module));
    }

    /** Goes on only where the body of this address uses it. */
    public static void require(PageRequest request, BodyModule module) {
        request.look().filter(look -> look.off().contains(module)).ifPresent(look -> {
            throw new Declined(Problem.NOT_USED, look.name() + " does not use " + module.words() + " here.");
        });
    }
}
