package org.glossgraph.web.hold;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.util.Callback;

/**
 * The answers that are on their way. No thread waits for a client that reads slowly; one that takes
 * too long for what it reads is cut off; and all of them together hold a part of the memory, and of
 * the disk for temporary files, at most.
 */
public final class Outbox {
    private static final long PATIENCE_MILLIS = 30_000;
    // Slower than 8 KiB each second is slower than any line.
    private static final int LEAST_BYTES_A_MILLISECOND = 8;
    // Pages and errors are always sent.
    private static final int SMALL = 256 * 1024;
    // Of an answer; the rest of a long one waits in a file.
    private static final int IN_MEMORY = 1024 * 1024;
    private static final int PART_OF_MEMORY = 8;
    private static final int PART_OF_DISK = 2;

    private final Room memory = new Room(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    private final Room disk = new Room(freeDisk() / PART_OF_DISK);
    private final long patienceMillis;
    private final int leastBytesAMillisecond;

    /** Waits half a minute for any reader, and longer for long answers. */
    public Outbox() {
        this(PATIENCE_MILLIS, LEAST_BYTES_A_MILLISECOND);
    }

    /** Waits so long for any reader, and so much longer as an answer takes at the rate given. */
    Outbox(long patienceMillis, int leastBytesAMillisecond) {
        this.patienceMillis = patienceMillis;
        this.leastBytesAMillisecond = leastBytesAMillisecond;
    }

    private static long freeDisk() {
        return Spool.directory().toFile().getUsableSpace();
    }

    /**
     * An answer that is to be sent to the container's own response.
     *
     * @param tooLong what is thrown where there is no room for it
     */
    public HeldAnswer hold(HttpServletResponse response, Supplier<RuntimeException> tooLong) {
        return new HeldAnswer(response, new Spool(IN_MEMORY, disk), tooLong);
    }

    /** Whether there is room for the answer now. */
    public boolean hasRoomFor(HeldAnswer answer) {
        answer.flush();
        int length = answer.body().inMemory();
        return !answer.isWithoutRoom() && (length <= SMALL || memory.has(length));
    }

    /** Whether no answer is on its way. */
    boolean isEmpty() {
        return memory.isFree() && disk.isFree();
    }

    /** Sends an answer to the container's own response, after the call as a rule. */
    public void send(HeldAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Spool body = answer.body();
        answer.headTo(response);
        if (body.size() > 0) {
            response.setContentLengthLong(body.size());
            AsyncContext context = request.startAsync(request, response);
            Sending sending = new Sending(context, body);
            try {
                context.setTimeout(patienceMillis + body.size() / leastBytesAMillisecond);
                context.addListener(sending);
                ((HttpOutput) response.getOutputStream()).sendContent(sending, sending);
            } catch (IOException | RuntimeException | Error e) {
                sending.end();
                throw e;
            }
        } else if (answer.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
            // Where it sends the head with an end, the container adds a length of zero, which the
            // document does not have (RFC 9110, section 8.6).
            response.flushBuffer();
        }
    }

    private final class Sending implements ReadableByteChannel, Callback, AsyncListener {
        private final AsyncContext context;
        private final Spool body;
        // Others may have let the bytes go when it is given back.
        private final int taken;
        private final AtomicBoolean over = new AtomicBoolean();

        Sending(AsyncContext context, Spool body) {
            this.context = context;
            this.body = body;
            this.taken = body.inMemory();
            memory.takeAnyway(taken);
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return body.read(into);
        }

        @Override
        public boolean isOpen() {
            return !over.get();
        }

        @Override
        public void close() {
            end();
        }

        @Override
        public void succeeded() {
            context.complete();
        }

        @Override
        public void failed(Throwable e) {
            end();
            context.complete();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            ServletContextRequest.getServletContextRequest(context.getRequest())
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // It is never started again.
        }

        private void end() {
            if (over.compareAndSet(false, true)) {
                memory.give(taken);
                body.clear();
            }
        }
    }
}
