/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.HttpMethod;
import org.apache.cxf.jaxrs.impl.MetadataMap;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.URITemplate;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.visitor.Arrival;

/**
 * Where a form that was turned down was filled in: the page that the browser names or, if it names none of ours, the one
 * at the form's own address. Only what can be asked for is a way back, and none leads to another site.
 */
final class WayBack {

    private WayBack() {}

    /** A path of this site; empty when nothing was sent, when going back does not help, or when there is no such page. */
    static String from(Problem problem, Arrival arrival) {
        if (!helps(problem) || !arrival.changesSomething()) {
            return "";
        }
        var message = JAXRSUtils.getCurrentMessage();
        var request = ArrivalFilter.servletRequest();
        return Stream.of(named(request), parsed(request.getRequestURI()))
                .flatMap(Optional::stream)
                .filter(page -> isPage(page.getRawPath(), message))
                .findFirst()
                .map(WayBack::withinSite)
                .orElse("");
    }

    /**
     * The page of the form that is sent to an address which shows nothing by itself: the one a step above. Somebody asks
     * for such an address who reloads it from the address bar after the form was turned down.
     */
    static Optional<String> above(Problem problem, Arrival arrival) {
        if (problem != Problem.WRONG_METHOD || arrival.changesSomething()) {
            return Optional.empty();
        }
        var path = ArrivalFilter.servletRequest().getRequestURI();
        return parsed(path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                .map(URI::getRawPath)
                .filter(page -> isPage(page, JAXRSUtils.getCurrentMessage()));
    }

    private static boolean helps(Problem problem) {
        return switch (problem) {
            case BAD_REQUEST, STALE_FORM, WRONG_METHOD, CHANGED_MEANWHILE, TOO_LARGE, UNKNOWN_TYPE -> true;
            case NO_PERMISSION,
                    NOT_FOUND,
                    NOT_USED,
                    GONE,
                    ALREADY_DONE,
                    MOVED_ON,
                    NOT_TO_SIGN,
                    FELL_AWAY,
                    TOO_LATE,
                    SPENT_LINK,
                    ANSWERED,
                    NO_LONGER_HERE,
                    TOO_MANY,
                    BROKEN,
                    UNAVAILABLE -> false;
        };
    }

    private static Optional<URI> named(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return parsed(request.getHeader("Referer"))
                .filter(page -> host != null && host.equalsIgnoreCase(page.getRawAuthority()));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.ofNullable(address == null ? null : new URI(address))
                    .filter(uri -> uri.getRawPath() != null && uri.getRawPath().matches("/([^/\\\\].*)?"));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPage(String path, Message message) {
        var found = JAXRSUtils.selectResourceClass(JAXRSUtils.getRootResources(message), path, message);
        return Optional.ofNullable(found).orElseGet(Map::of).entrySet().stream()
                .anyMatch(entry -> entry.getKey().getMethodDispatcher().getOperationResourceInfos().stream()
                        .anyMatch(each -> shows(each, entry.getValue().getFirst(URITemplate.FINAL_MATCH_GROUP))));
    }

    private static boolean shows(OperationResourceInfo operation, String rest) {
        var values = new MetadataMap<String, String>();
        return HttpMethod.GET.equals(operation.getHttpMethod())
                && operation.getURITemplate().match(rest, values)
                && "/".equals(values.getFirst(URITemplate.FINAL_MATCH_GROUP));
    }

    private static String withinSite(URI page) {
        return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    }
}
