package org.glossgraph.web.data;

import java.util.Optional;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.ConceptMap.Limits;
import org.glossgraph.export.LicenseFilter;
import org.glossgraph.export.MapRequest;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.route.Advice;
import org.glossgraph.web.route.Refused;
import org.glossgraph.web.route.Visit;

/**
 * The map that an address asks for. Its parameters are those of exports, and {@code of}: a concept
 * by slug or name, or {@code all}.
 *
 * @param vocabulary what the map is taken from: the part under the licences wanted
 * @param licenses the licences wanted
 * @param of the concept's slug, or {@code all}
 * @param request what is asked for
 * @param most how many concepts it may have
 * @param map the map; empty where a name is nobody's
 * @param problem what is wrong with the names; empty where nothing is
 * @param unknown the name of a concept that is nobody's; empty where there is none
 */
public record AskedMap(
        Vocabulary vocabulary,
        LicenseFilter licenses,
        String of,
        MapRequest request,
        int most,
        Optional<ConceptMap> map,
        String problem,
        String unknown) {
    /** What can still be used. */
    public static final int LARGEST = 3000;

    /** What can be read. */
    private static final int USUAL = 300;

    private static final int LINKS_OF_EACH = 4;

    /**
     * Reads the address of a visit.
     *
     * @throws Refused where a parameter cannot be understood
     */
    public static AskedMap of(Visit visit) {
        String asked = visit.parameter("of");
        String of = asked.isEmpty() ? Exports.ALL : asked;
        int most = Math.min(LARGEST, Exports.most(visit).orElse(USUAL));
        MapRequest request = Exports.request(visit, of);
        LicenseFilter licenses = Exports.licenses(visit);
        Vocabulary part = Exports.part(visit);
        Limits limits = new Limits(most, LINKS_OF_EACH * most);
        try {
            ConceptMap map = request.map(part, limits);
            String slug = map.focus().map(each -> each.slug()).orElse(Exports.ALL);
            return new AskedMap(part, licenses, slug, request, most, Optional.of(map), "", "");
        } catch (MapRequest.UnknownName e) {
            String problem =
                    e.concept().isEmpty()
                            ? e.getMessage()
                            : "No concept is called “" + e.concept() + "”.";
            return new AskedMap(
                    part, licenses, of, request, most, Optional.empty(), problem, e.concept());
        }
    }

    /** What is said of a map that is not there. */
    public Advice advice() {
        return Advice.unknown(problem, unknown);
    }
}
