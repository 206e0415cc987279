package org.glossgraph.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads the files of a ZIP archive into memory; nothing is written, so a name in it is only a name.
 * Commons Compress does it, for it reads names in old encodings, and other members where one is
 * encrypted.
 */
final class ZipArchive {
    /** An archive that unpacks to more than this times its size was made to do harm. */
    private static final int LARGEST_RATIO = 100;

    /** Small archives may be as dense as they like. */
    private static final long UNSUSPICIOUS = 1L << 20;

    private static final int MOST_FILES = 10_000;
    private static final String CURATION = "curation.yaml";

    private final SourceFile archive;
    private final Consumer<Problem> problems;
    private final Map<String, SourceFile> files = new TreeMap<>();
    private int encrypted;
    private boolean told;
    private long unpacked;

    private ZipArchive(SourceFile archive, Consumer<Problem> problems) {
        this.archive = archive;
        this.problems = problems;
    }

    /** Whether a file is an archive, by its name. */
    static boolean isArchive(String source) {
        return source.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * The files in an archive, by source: their path below that of the archive. What is passed over
     * in a folder is passed over here. An archive that unpacks to more than it may is refused
     * whole.
     */
    static List<SourceFile> files(SourceFile archive, Consumer<Problem> problems) {
        return new ZipArchive(archive, problems).read();
    }

    private List<SourceFile> read() {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(archive.bytes());
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            Map<String, ZipArchiveEntry> members = members(zip);
            if (members.size() > MOST_FILES) {
                return refuse("holds more than 10,000 files");
            }
            for (Map.Entry<String, ZipArchiveEntry> each : members.entrySet()) {
                if (!take(zip, each.getValue(), archive.source() + "/" + each.getKey())) {
                    return refuse(
                            "unpacks to more than 64 MiB, or to more than a hundred times its size");
                }
            }
        } catch (IOException | RuntimeException | NoClassDefFoundError e) {
            // The library throws of both kinds at what a broken or forged archive may hold.
            tell(archive.source(), "this is no ZIP archive that can be read; make it anew");
        }
        if (files.isEmpty() && encrypted == 0 && !told) {
            tell(archive.source(), "there is no file in this archive that could be read");
        }
        if (encrypted > 0) {
            tell(
                    archive.source(),
                    encrypted + " of its files are encrypted; pack it without a password");
        }
        return List.copyOf(files.values());
    }

    private List<SourceFile> refuse(String why) {
        tell(archive.source(), "the archive " + why + "; unpack it and name the folder");
        return List.of();
    }

    /** The members that are to be read, by their path. */
    private Map<String, ZipArchiveEntry> members(ZipFile zip) {
        Map<String, ZipArchiveEntry> members = new TreeMap<>();
        for (ZipArchiveEntry member : Collections.list(zip.getEntries())) {
            if (!member.isDirectory() && !member.isUnixSymlink()) {
                members.putIfAbsent(path(member.getName()), member);
            }
        }
        Set<String> stores = stores(members.keySet());
        members.keySet().removeIf(path -> isPassedOver(path, stores));
        return members;
    }

    /** A path without what could lead out of the archive, were it followed. */
    private static String path(String name) {
        return Arrays.stream(name.replace('\\', '/').split("/"))
                .map(part -> part.replaceAll("\\p{Cntrl}", "").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
    }

    /** The folders that an import has made, which are no input. */
    private static Set<String> stores(Set<String> paths) {
        Set<String> generations = new HashSet<>();
        Set<String> current = new HashSet<>();
        for (String path : paths) {
            folderOf(path, "/generations/").ifPresent(generations::add);
            folderOf(path + "/", "/current/").ifPresent(current::add);
        }
        generations.retainAll(current);
        return generations;
    }

    private static Optional<String> folderOf(String path, String inside) {
        int at = ("/" + path).indexOf(inside);
        return at < 0 ? Optional.empty() : Optional.of(("/" + path).substring(0, at + 1));
    }

    private static boolean isPassedOver(String path, Set<String> stores) {
        boolean hidden = Arrays.stream(path.split("/")).anyMatch(part -> part.startsWith("."));
        return path.isEmpty()
                || hidden
                || path.startsWith("__MACOSX/")
                || path.equals(CURATION)
                || stores.stream().anyMatch(("/" + path)::startsWith);
    }

    /** Reads a member; false if that would be too much. */
    private boolean take(ZipFile zip, ZipArchiveEntry member, String source) throws IOException {
        if (member.getGeneralPurposeBit().usesEncryption()) {
            encrypted++;
        } else if (!zip.canReadEntryData(member)) {
            tell(source, "this is compressed in a way that is not read; pack it as plain ZIP");
        } else if (isArchive(source)) {
            tell(source, "an archive within an archive is not read; unpack it");
        } else {
            return unpack(zip, member, source);
        }
        return true;
    }

    private boolean unpack(ZipFile zip, ZipArchiveEntry member, String source) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(member)) {
            bytes = bounded(in);
        } catch (IOException | NoClassDefFoundError e) {
            tell(source, "this is damaged in the archive; pack it anew");
            return true;
        }
        if (bytes.length > left()) {
            return false;
        }
        unpacked += bytes.length;
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (member.getCrc() != -1 && sum.getValue() != member.getCrc()) {
            tell(source, "this is damaged in the archive; pack it anew");
        } else {
            files.put(source, new SourceFile(source, bytes));
        }
        return true;
    }

    /** How many bytes may yet come out. */
    private long left() {
        long dense = Math.max(UNSUSPICIOUS, (long) LARGEST_RATIO * archive.bytes().length);
        return Math.min(SourceFiles.LARGEST, dense) - unpacked;
    }

    /** What a stream holds, and at most one byte more than may come. */
    private byte[] bounded(InputStream in) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE, left() + 1));
    }

    private void tell(String source, String message) {
        told = true;
        problems.accept(new Problem(new Place(source, 0), message));
    }
}
