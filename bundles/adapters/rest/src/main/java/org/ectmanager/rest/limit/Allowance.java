/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.limit;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.application.limit.Sender;

/** What is left of the sender's allowance. */
public final class Allowance {

    private Allowance() {}

    /** Takes a request, or refuses it by {@link TooMany}. */
    public static void spend(PublicLimit limit, HttpServletRequest request) {
        limit.admit(sender(request)).ifPresent(wait -> {
            throw new TooMany(wait);
        });
    }

    private static Sender sender(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaderNames()).stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), name -> List.copyOf(Collections.list(request.getHeaders(name)))));
        return new Sender(request.getRemoteAddr(), headers);
    }
}
