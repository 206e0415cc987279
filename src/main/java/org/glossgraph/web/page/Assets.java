package org.glossgraph.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/**
 * The files that pages load. Their addresses hold a hash of their content, so that a browser may
 * keep them for ever.
 */
public final class Assets {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int HASH = 10;
    private static final String JARS = "/META-INF/resources/webjars/";

    /**
     * A file.
     *
     * @param path its address
     * @param answer its content
     */
    public record Asset(String path, Answer answer) {}

    private final Asset style = asset("style", Media.CSS);
    private final Asset script = asset("site", Media.SCRIPT);
    private final Asset finder = asset("find", Media.SCRIPT);
    private final Asset editorStyle =
            asset(
                    "editor",
                    Media.CSS,
                    "codemirror/lib/codemirror.css",
                    "codemirror/addon/hint/show-hint.css");
    private final Asset editorScript =
            asset(
                    "editor",
                    Media.SCRIPT,
                    "codemirror/lib/codemirror.js",
                    "codemirror/mode/sparql/sparql.js",
                    "codemirror/addon/edit/matchbrackets.js",
                    "codemirror/addon/hint/show-hint.js");

    private final Asset mapStyle = asset("map", Media.CSS);
    private final Asset mapScript =
            asset(
                    "map",
                    Media.SCRIPT,
                    "cytoscape/dist/cytoscape.min.js",
                    "layout-base/layout-base.js",
                    "cose-base/cose-base.js",
                    "cytoscape-fcose/cytoscape-fcose.js");

    /** The address of the style sheet. */
    public String style() {
        return style.path();
    }

    /** The address of the script. */
    public String script() {
        return script.path();
    }

    /** The address of the script that looks names up where no server does. */
    public String finder() {
        return finder.path();
    }

    /** The address of the style sheet of the query page. */
    public String editorStyle() {
        return editorStyle.path();
    }

    /** The address of the script of the query page. */
    public String editorScript() {
        return editorScript.path();
    }

    /** The address of the style sheet of the map. */
    public String mapStyle() {
        return mapStyle.path();
    }

    /** The address of the script of the map. */
    public String mapScript() {
        return mapScript.path();
    }

    /** All files. */
    public List<Asset> all() {
        return List.of(
                style,
                script,
                finder,
                editorStyle,
                editorScript,
                mapStyle,
                mapScript,
                plain("/favicon.svg", Media.SVG),
                plain("/robots.txt", Media.TEXT));
    }

    /** A file of ours, behind those of libraries that it stands on. */
    private static Asset asset(String name, Media media, String... libraries) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String library : libraries) {
            all.writeBytes(bytes(inJar(library)));
            all.writeBytes(new byte[] {'\n'});
        }
        all.writeBytes(read(name + "." + media.extension()));
        byte[] content = all.toByteArray();
        String hash = DigestUtils.sha256Hex(content).substring(0, HASH);
        String path = "/static/" + name + "-" + hash + "." + media.extension();
        return new Asset(path, Answer.of(media, content).with("Cache-Control", FOREVER));
    }

    /** Where a file of a WebJar stands: its folder is named after its version, too. */
    private static String inJar(String file) {
        String name = file.substring(0, file.indexOf('/'));
        Properties about = new Properties();
        try (InputStream in =
                Assets.class.getResourceAsStream(
                        "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            about.load(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JARS + name + "/" + about.getProperty("version") + file.substring(name.length());
    }

    private static Asset plain(String path, Media media) {
        return new Asset(path, Answer.of(media, read(path.substring(1))));
    }

    private static byte[] read(String file) {
        return bytes("/org/glossgraph/web/" + file);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
